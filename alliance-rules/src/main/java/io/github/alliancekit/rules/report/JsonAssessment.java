package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.internal.IndentedJson;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Band;
import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.PartScore;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.WaivedFinding;
import io.github.alliancekit.rules.measure.Interval;
import java.io.StringWriter;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes one assessment as JSON; apart from {@link JsonReport} so that only who writes loads Jackson. */
final class JsonAssessment {
    private final Assessment assessment;
    private final Locale locale;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    JsonAssessment(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.out = JsonFactory.builder().build().createGenerator(new IndentedJson(), text);
    }

    String write() {
        try (out) {
            out.writeStartObject();
            out.writeNumberProperty("schema", 1);
            out.writeName("alliance");
            out.writeStartObject();
            out.writeStringProperty("id", assessment.alliance().id());
            out.writeStringProperty("name", assessment.alliance().name());
            out.writeEndObject();
            out.writeName("ruleSet");
            out.writeStartObject();
            out.writeStringProperty("name", assessment.ruleSet().name());
            out.writeStringProperty("version", assessment.ruleSet().version());
            out.writeStringProperty("fingerprint", assessment.ruleSet().fingerprint());
            out.writeEndObject();
            out.writeStringProperty("asOf", assessment.asOf().toString());
            headline("clarity", assessment.clarity());
            headline("balance", assessment.balance());
            list("parts", assessment.parts(), this::part);
            list("rules", assessment.verdicts(), this::rule);
            list("findings", assessment.findings(), finding -> {
                out.writeStartObject();
                finding(finding);
                out.writeEndObject();
            });
            list("questions", assessment.questions(), this::question);
            list("waived", assessment.waived(), this::waived);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private interface Item<T> {
        void write(T item);
    }

    private <T> void list(String key, Collection<T> items, Item<T> item) {
        out.writeName(key);
        out.writeStartArray();
        items.forEach(item::write);
        out.writeEndArray();
    }

    private void headline(String key, Headline headline) {
        out.writeName(key);
        out.writeStartObject();
        range(headline.range());
        out.writeNumberProperty("coverage", JsonReport.coverage(headline.coverage()));
        orNull("band", headline.band().map(Band::name));
        list("caps", headline.caps(), this::cap);
        out.writeEndObject();
    }

    private void cap(Cap cap) {
        out.writeStartObject();
        out.writeStringProperty("rule", cap.rule());
        out.writeStringProperty("end", cap.end().name());
        points("limit", cap.limit());
        out.writeBooleanProperty("binds", cap.binds());
        out.writeEndObject();
    }

    private void part(PartScore part) {
        out.writeStartObject();
        out.writeStringProperty("name", part.part().name());
        range(part.range());
        out.writeNumberProperty("coverage", JsonReport.coverage(part.coverage()));
        out.writeEndObject();
    }

    private void rule(Verdict verdict) {
        String id = verdict.rule().id();
        out.writeStartObject();
        out.writeStringProperty("id", id);
        out.writeStringProperty("family", verdict.rule().family().name());
        out.writeStringProperty(
                "severity", assessment.ruleSet().profile().severity(id).name());
        out.writeStringProperty("verdict", verdict.status().name());
        orNull("reason", verdict.reason().map(reason -> reason.in(locale)));
        range(verdict.score().map(score -> score.times(Fraction.HUNDRED)));
        out.writeEndObject();
    }

    private void finding(Finding finding) {
        out.writeStringProperty("rule", finding.rule().id());
        out.writeStringProperty("element", finding.element().toString());
        list("actors", finding.actors(), out::writeString);
        out.writeStringProperty("message", finding.message(locale));
        out.writeStringProperty("remedy", finding.remedy(locale));
        points("gain", finding.gain());
        orNull("page", finding.rule().page(locale).map(URI::toString));
    }

    private void question(Question question) {
        out.writeStartObject();
        out.writeStringProperty("facet", question.facet().name());
        orNull("element", question.element());
        list("rules", question.rules(), out::writeString);
        points("worth", question.worth());
        out.writeStringProperty("message", question.message(locale));
        out.writeEndObject();
    }

    private void waived(WaivedFinding waived) {
        out.writeStartObject();
        finding(waived.finding());
        out.writeStringProperty("reason", waived.waiver().reason());
        out.writeStringProperty("author", waived.waiver().author());
        out.writeStringProperty("expires", waived.waiver().expires().toString());
        out.writeEndObject();
    }

    private void range(Optional<Interval> range) {
        if (range.isPresent()) {
            points("low", range.get().low());
            points("high", range.get().high());
        } else {
            out.writeNullProperty("low");
            out.writeNullProperty("high");
        }
    }

    private void points(String key, Fraction points) {
        out.writeNumberProperty(key, Points.of(points));
    }

    private void orNull(String key, Optional<String> value) {
        if (value.isPresent()) {
            out.writeStringProperty(key, value.get());
        } else {
            out.writeNullProperty(key);
        }
    }
}
