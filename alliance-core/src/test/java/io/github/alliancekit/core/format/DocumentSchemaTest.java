package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema against a validator that somebody else wrote. */
class DocumentSchemaTest {
    private static final Path RESOURCE = Path.of(
            "src", "main", "resources", "io", "github", "alliancekit", "core", "format", "alliance-1.schema.json");
    private static final String HEAD =
            "{'schema':1,'id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN','actors':[{'id':'X','name':'X'}]";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.write(), InputFormat.JSON);

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Test
    void theSchemaInTheJarIsTheOneThatTheShapesMake() throws IOException {
        Approved.check(RESOURCE, DocumentSchema.write());
    }

    @Test
    void theSchemaIsInTheJar() {
        assertThat(AllianceDocument.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        assertThat(meta.validate(DocumentSchema.write(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"healthy-basin", "lopsided-harbour", "plan-peru-ecuador"})
    void theSamplesAreValid(String name) throws IOException {
        assertThat(errors(DocumentReference.sample(name))).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("alliances") Alliance alliance) {
        assertThat(errors(AllianceDocument.write(alliance))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no object at all | []",
                "empty object | {}",
                "unknown key | HEAD,'colour':'blue'}",
                "unknown key below | HEAD,'groups':[{'id':'G','name':'G','vulnerable':true,'prioritised':true,'x':1}]}",
                "missing key below | HEAD,'risks':[{'id':'R'}]}",
                "word of no list | HEAD,'undisclosed':[{'facet':'WEATHER','reason':'WITHHELD'}]}",
                "lower-case word | {'schema':1,'id':'a','name':'A','kind':'multi_actor','phase':'DESIGN'}",
                "another schema | {'schema':2,'id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN'}",
                "schema as a text | {'schema':'1','id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN'}",
                "null | HEAD,'currency':null}",
                "currency in words | HEAD,'currency':'soles'}",
                "number for a text | HEAD,'goal':{'statement':7}}",
                "text for a truth | HEAD,'groups':[{'id':'G','name':'G','vulnerable':'yes','prioritised':true}]}",
                "text for a list | HEAD,'risks':'none'}",
                "list for an object | HEAD,'goal':[]}",
                "blank id | HEAD,'groups':[{'id':' ','name':'G','vulnerable':true,'prioritised':true}]}",
                "date with slashes | HEAD,'startDate':'30/06/2026'}",
                "month of no year | HEAD,'startDate':'2026-13-01'}",
                "day of no month | HEAD,'startDate':'2026-12-32'}",
                "year 10000 | HEAD,'startDate':'10000-01-01'}",
                "goal 18 | HEAD,'goal':{'statement':'S','sdg':['18']}}",
                "target 6.x | HEAD,'goal':{'statement':'S','sdg':['6.x']}}",
                "share above 1 | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','share':1.1}]}]}",
                "negative share | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','share':-0.1}]}]}",
                "negative fraction | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','share':'-1/3'}]}]}",
                "divided by nought | HEAD,'benefits':[{'id':'B','statement':'B','value':'1/0'}]}",
                "per cent | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','share':'25%'}]}]}",
                "share of nobody | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'share':1}]}]}",
                "share of two | HEAD,'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','group':'G','share':1}]}]}",
                "negative amount | HEAD,'benefits':[{'id':'B','statement':'B','value':-5}]}",
                "amount of an odd currency | HEAD,'benefits':[{'id':'B','statement':'B','value':{'amount':5,'currency':'$'}}]}",
                "amount without an amount | HEAD,'benefits':[{'id':'B','statement':'B','value':{'currency':'USD'}}]}",
                "negative likelihood | HEAD,'risks':[{'id':'R','statement':'R','likelihood':-1}]}",
                "likelihood of no category | HEAD,'risks':[{'id':'R','statement':'R','likelihood':'OFTEN'}]}",
                "joint and split | HEAD,'risks':[{'id':'R','statement':'R','bearers':{'joint':[{'actor':'X'},{'group':'G'}],'split':[]}}]}",
                "joint of one | HEAD,'risks':[{'id':'R','statement':'R','bearers':{'joint':[{'actor':'X'}]}}]}",
                "holder of neither kind | HEAD,'risks':[{'id':'R','statement':'R','bearers':{'joint':[{},{'actor':'X'}]}}]}",
                "capacity of both kinds | {'schema':1,'id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN','actors':[{'id':'X','name':'X','capacity':{'weight':1,'human':2}}]}",
                "empty capacity | {'schema':1,'id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN','actors':[{'id':'X','name':'X','capacity':{}}]}",
                "negative votes | HEAD,'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION','seats':[{'id':'S','actor':'X','votes':-1}]}]}}",
                "unknown letter | HEAD,'plans':[{'id':'P','name':'P','start':'2026-01-01','end':'2026-01-01','commitments':[{'id':'C','statement':'C','assignments':[{'actor':'X','letter':'Z'}]}]}]}",
            })
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo(String name, String document) {
        String json = document.replace("HEAD", HEAD).replace('\'', '"');
        assertThat(AllianceDocument.read(json).isInvalid()).as(name).isTrue();
        assertThat(errors(json)).as(name).isNotEmpty();
    }

    @Test
    void fractionsAndForeignAmountsAreValid() {
        String json = HEAD + ",'benefits':[{'id':'B','statement':'B','value':{'amount':'100/3','currency':'USD'},"
                + "'shares':[{'actor':'X','share':'1/3'}]}],'risks':[{'id':'R','statement':'R','likelihood':'HIGH',"
                + "'impact':'0.5'}]}";
        assertThat(AllianceDocument.read(json.replace('\'', '"')).isValid()).isTrue();
        assertThat(errors(json.replace('\'', '"'))).isEmpty();
    }

    @Test
    void theReferencePageIsTheOneThatTheShapesMake() throws IOException {
        Approved.check(Path.of("..", "docs", "document.md"), DocumentReference.write());
        assertThat(Files.readString(Path.of("..", "docs", "document.md"), StandardCharsets.UTF_8))
                .contains("## alliance");
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
