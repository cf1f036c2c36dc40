package io.github.alliancekit.core.format;

import io.github.alliancekit.core.distribution.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The places that an activity wants to reach: countries and regions by their codes, locations by their names. */
final class IatiPlaces {
    private final XmlElement activity;
    private final IatiTexts texts;
    private final Map<String, String> names = new TreeMap<>();

    IatiPlaces(XmlElement activity, IatiTexts texts) {
        this.activity = activity;
        this.texts = texts;
    }

    /** {@return the places; one that stands there several times stands here once} */
    List<Territory> territories() {
        for (String kind : List.of("recipient-country", "recipient-region")) {
            for (XmlElement place : activity.children(kind)) {
                String code = SourceText.clean(place.attribute("code"));
                if (SoundIds.isSound(code)) {
                    String vocabulary = place.attribute("vocabulary");
                    boolean own = kind.equals("recipient-region") && !vocabulary.isEmpty() && !vocabulary.equals("1");
                    add(own ? vocabulary + "-" + code : code, texts.of(place).orElse(code));
                }
            }
        }
        for (XmlElement location : activity.children("location")) {
            Optional<String> name =
                    location.children("name").stream().findFirst().flatMap(texts::of);
            name.ifPresent(text -> add(SoundIds.sound(SourceText.slug(text), ""), text));
        }
        List<Territory> territories = new ArrayList<>();
        names.forEach((id, name) ->
                territories.add(Territory.builder().id(id).name(name).build()));
        return territories;
    }

    private void add(String id, String name) {
        if (SoundIds.isSound(id)) {
            names.merge(id, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }
}
