package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.AnyFormat;
import io.github.alliancekit.core.format.Iati;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.OcdsPpp;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.core.format.RaciTable;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an input is read as, as it is written on the command line. */
enum From {
    /** What its name and its beginning look like. */
    auto {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return AnyFormat.read(stream, name);
        }
    },

    /** An alliance document. */
    alliance {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return Stream.of(AnyFormat.readDocument(stream, name));
        }
    },

    /** Activities of IATI. */
    iati {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) {
            return Iati.read(stream, name, Limits.published());
        }
    },

    /** Releases or records of OCDS. */
    ocds {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return OcdsPpp.read(stream, name, Limits.published()).stream();
        }
    },

    /** A RACI table. */
    raci {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return Stream.of(RaciTable.read(stream, name, Limits.published()));
        }
    };

    /** {@return the readings of a stream, lazily where the format allows it} */
    abstract Stream<AllianceReading> read(InputStream stream, String name) throws IOException;

    /** {@return a document as the reading of a source} */
    static AllianceReading reading(String name, Validation<Seq<Problem>, Alliance> document) {
        return document.fold(
                problems -> new AllianceReading(name, Optional.empty(), problems.asJava()),
                alliance -> new AllianceReading(name, Optional.of(alliance), List.of()));
    }
}
