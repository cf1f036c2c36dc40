package io.github.alliancekit.service;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads the body of a request with the strict reader of the library, instead of binding it to a class. */
@Component
final class SubmissionConverter extends AbstractHttpMessageConverter<Submission> {
    private final int largest;

    SubmissionConverter(@Value("${alliances.largest-document}") DataSize largest) {
        super(MediaType.APPLICATION_JSON);
        this.largest = Math.toIntExact(largest.toBytes());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Submission.class;
    }

    @Override
    protected Submission readInternal(Class<? extends Submission> type, HttpInputMessage message) throws IOException {
        // Counted, because the length need not be announced, nor be true.
        byte[] bytes = message.getBody().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw ServiceProblem.tooLarge(largest);
        }
        return AllianceDocument.read(new ByteArrayInputStream(bytes), Limits.standard())
                .fold(
                        problems -> {
                            throw ServiceProblem.unreadable(problems.asJava());
                        },
                        Submission::new);
    }

    @Override
    protected void writeInternal(Submission submission, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Submissions are only read\nMaybe answer with their document.");
    }
}
