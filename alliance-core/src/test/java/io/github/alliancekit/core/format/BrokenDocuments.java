package io.github.alliancekit.core.format;

import static io.github.alliancekit.core.format.DocumentFormat.JSON;
import static io.github.alliancekit.core.format.DocumentFormat.YAML;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents that nobody can read, each with the place where that shows. */
final class BrokenDocuments {
    private static final String JSON_HEAD =
            "{'schema':1,'id':'a','name':'A','kind':'MULTI_ACTOR','phase':'DESIGN','actors':[{'id':'X','name':'X'}]";
    private static final String YAML_HEAD =
            "schema: 1\nid: a\nname: A\nkind: MULTI_ACTOR\nphase: DESIGN\nactors: [{id: X, name: X}]\n";

    private final List<Broken> all = new ArrayList<>();

    private BrokenDocuments() {}

    /** One document and a pointer that one of its problems has. */
    static final class Broken {
        final String name;
        final DocumentFormat format;
        final byte[] bytes;
        final String pointer;

        Broken(String name, DocumentFormat format, byte[] bytes, String pointer) {
            this.name = name;
            this.format = format;
            this.bytes = bytes;
            this.pointer = pointer;
        }

        @Override
        public String toString() {
            return format + ": " + name;
        }
    }

    static List<Broken> all() {
        BrokenDocuments table = new BrokenDocuments();
        table.truncated();
        table.encodings();
        table.bombs();
        table.numbers();
        table.ids();
        table.dates();
        table.values();
        table.keys();
        table.model();
        table.references();
        table.shares();
        table.yamlOnly();
        return List.copyOf(table.all);
    }

    private void truncated() {
        String whole = json(",'risks':[{'id':'R','statement':'R','likelihood':0.5,'bearers':{'split':[]}}]}");
        for (int at : new int[] {1, 2, 9, 11, 14, 26, 60, 75, 90, 110, 130, 145, 160, whole.length() - 1}) {
            add("cut off after " + at, JSON, whole.substring(0, at), "");
        }
        String yaml = YAML_HEAD + "risks: [{id: R, statement: \"R\"}]\n";
        for (int back : new int[] {2, 3, 4, 5, 7, 20}) {
            add("cut off " + back + " before the end", YAML, yaml.substring(0, yaml.length() - back), "");
        }
        add("cut off within the keys", YAML, "schema: 1\nid: a\n", "");
        add(
                "cut off within a value",
                YAML,
                YAML_HEAD.replace("DESIGN", "DES").replace("actors: [{id: X, name: X}]\n", ""),
                "/phase");
    }

    private void encodings() {
        for (DocumentFormat format : DocumentFormat.values()) {
            String text =
                    format == JSON ? json(",'goal':{'statement':'Perú'}}") : YAML_HEAD + "goal: {statement: Perú}\n";
            for (String charset : List.of("ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32")) {
                add(charset, format, text.getBytes(Charset.forName(charset)), "");
            }
            add("nothing", format, "", "");
            add("blanks only", format, " \n\n", "");
            add("zeros", format, new byte[64], "");
            add("a picture", format, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "");
        }
    }

    private void bombs() {
        for (String open : List.of("[", "{'a':", "{")) {
            add("deep " + open, JSON, open.replace('\'', '"').repeat(200_000), "*");
        }
        add("deep below a key", JSON, json(",'goal':" + "[".repeat(101) + "]".repeat(101) + "}"), "*");
        for (String open : List.of("[", "{", "{a: ", "- ", "? ", "[{", "!!seq [")) {
            add("deep " + open, YAML, open.repeat(200_000), "*");
        }
        String laughs = "a: &a [x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\n".repeat(50);
        add("a billion laughs", YAML, laughs, "/b/0");
        for (char sign : "[{}]-?:,#&*!|>'\"%@`~ \n\tx0\\".toCharArray()) {
            add("300,000 times " + sign, YAML, String.valueOf(sign).repeat(300_000), "*");
        }
        add("a line without end", YAML, YAML_HEAD + "goal: {statement: " + "x ".repeat(5_000_000) + "}", "");
        add("a list that holds itself", YAML, YAML_HEAD + "risks: &r [*r]\n", "/risks/0");
        add("an object that holds itself", YAML, YAML_HEAD + "goal: &g {statement: S, more: *g}\n", "/goal/more");
        add("a key that holds itself", YAML, YAML_HEAD + "? &k [*k]\n: 1\n", "/");
        add("a text of two million", JSON, json(",'goal':{'statement':'" + "x".repeat(2_000_000) + "'}}"), "");
        add("a text of two million", YAML, YAML_HEAD + "goal: {statement: " + "x".repeat(2_000_000) + "}", "");
    }

    private void numbers() {
        for (String number : List.of(
                "7".repeat(10_000),
                "0." + "3".repeat(10_000),
                "1e999999999",
                "1e-999999999",
                "1e200",
                "-1",
                "'1/0'",
                "'1/" + "7".repeat(10_000) + "'",
                "'ten'",
                "''",
                "'1,5'",
                "'1e5'",
                "true",
                "[]")) {
            String value = ",'benefits':[{'id':'B','statement':'B','value':" + number + "}]}";
            add("the amount " + Node.shorten(number), JSON, json(value), "/benefits/0/value");
        }
        for (String number : List.of("NaN", "Infinity", "-Infinity", "+1", ".5", "5.", "010", "0x10", "1_000")) {
            add(
                    "the number " + number,
                    JSON,
                    json(",'benefits':[{'id':'B','statement':'B','value':" + number + "}]}"),
                    "");
        }
        for (String number : List.of(
                ".nan", ".inf", "-.inf", "+1", ".5", "5.", "010", "0x10", "0o17", "1_000", "7".repeat(10_000))) {
            add(
                    "the number " + Node.shorten(number),
                    YAML,
                    YAML_HEAD + "benefits: [{id: B, statement: B, value: " + number + "}]",
                    "/benefits/0/value");
        }
    }

    private void ids() {
        both("twice", "'groups':[GROUP(G),GROUP(G)]", "/groups/1/id");
        both("Cyrillic \u0430 among Latin", "'groups':[GROUP(w\u0430ter)]", "/groups/0/id");
        both("Greek omicron among Latin", "'groups':[GROUP(g\u03BFal)]", "/groups/0/id");
        both("an accent behind its letter", "'groups':[GROUP(Peru\u0301)]", "/groups/0/id");
        both("blank around", "'groups':[GROUP( G)]", "/groups/0/id");
        both("of 201 letters", "'groups':[GROUP(" + "g".repeat(201) + ")]", "/groups/0/id");
        both("empty", "'groups':[GROUP()]", "/groups/0/id");
        both("with NUL", "'groups':[GROUP(G\\u0000)]", "/groups/0/id");
        both("half a character", "'groups':[GROUP(G\\ud800)]", "/groups/0/id");
    }

    private void dates() {
        for (String date : List.of(
                "10000-01-01",
                "2026-02-30",
                "2025-02-29",
                "2026-00-01",
                "2026-1-1",
                "30/06/2026",
                "today",
                "-2026-01-01",
                "2026-06-30T00:00:00Z",
                "\u0662\u0660\u0662\u0666-01-01",
                "")) {
            both("the date " + date, "'startDate':'" + date + "'", "/startDate");
        }
        both("a number for a date", "'startDate':2026", "/startDate");
    }

    private void values() {
        for (String root : List.of("[]", "1", "true", "null", "'text'", "[1,2]")) {
            both("no object: " + root, root, "");
        }
        for (String key : List.of("schema", "name", "kind", "actors", "currency", "goal", "risks", "undisclosed")) {
            both("null as " + key, "'" + key + "':null", "/" + key);
        }
        both("half a character", "'goal':{'statement':'\\udc00'}", "/goal/statement");
        both("text for a list", "'risks':'none'", "/risks");
        both("list for an object", "'goal':[]", "/goal");
        both("object for a text", "'goal':{'statement':{}}", "/goal/statement");
        both("another schema", "'schema':2", "/schema");
        both("a list within the list", "'risks':[[]]", "/risks/0");
    }

    /** What the parts of the model say of one another. */
    private void model() {
        commitment("among its own predecessors", "'predecessors':['C']", "predecessors");
        commitment("after nobody", "'predecessors':['X']", "predecessors/0");
        commitment("backed by nothing", "'resources':['X']", "resources/0");
        commitment("serving no instrument", "'instruments':['X']", "instruments/0");
        commitment(
                "replanned twice a day",
                "'replans':[{'date':'2026-01-01','newDue':'2026-02-01','reason':'r'},"
                        + "{'date':'2026-01-01','newDue':'2026-03-01','reason':'r'}]",
                "replans");
        commitment(
                "two reports of a day",
                "'progress':[{'date':'2026-01-01','level':'LIMITED'},{'date':'2026-01-01','level':'COMPLETE'}]",
                "progress");
        body("a seat of nobody", "'seats':[{'id':'S','actor':'nobody','votes':1}]", "seats/0/actor");
        body("negative votes", "'seats':[{'id':'S','actor':'X','votes':-1}]", "seats/0/votes");
        body("a quota of nought", "'decisionRule':{'type':'WEIGHTED','quota':0}", "decisionRule/quota");
        body("a veto of no seat", "'decisionRule':{'type':'WEIGHTED','quota':1,'veto':['X']}", "decisionRule/veto/0");
        body("votes without a quota", "'decisionRule':{'type':'WEIGHTED'}", "decisionRule");
        body("all of nothing", "'decisionRule':{'type':'ALL_OF'}", "decisionRule");
        both(
                "cadence of nought",
                "'governance':{'reporting':{'cadence':'P0D','since':'2026-01-01'}}",
                "/governance/reporting/cadence");
        both(
                "cadence in words",
                "'governance':{'reporting':{'cadence':'yearly','since':'2026-01-01'}}",
                "/governance/reporting/cadence");
        both("half a day", "'governance':{'exit':{'noticeDays':0.5}}", "/governance/exit/noticeDays");
        both("a negative need", "'territories':[{'id':'T','name':'T','need':-1}]", "/territories/0/need");
        both(
                "too able",
                "'risks':[{'id':'R','statement':'R','control':[{'actor':'X','ability':2}]}]",
                "/risks/0/control/0/ability");
        both(
                "owed to more than all",
                "'results':[{'id':'E','statement':'E','date':'2038-01-19','attribution':[{'actor':'X','share':2}]}]",
                "/results/0/attribution/0/share");
        both(
                "a round that is no day",
                "'instruments':[{'id':'N','name':'N','mechanism':{'name':'M','rounds':['2026-02-30']}}]",
                "/instruments/0/mechanism/rounds/0");
    }

    private void commitment(String name, String member, String pointer) {
        both(
                "a commitment " + name,
                "'plans':[{'id':'P','name':'P','start':'2026-01-01','end':'2026-12-31','commitments':[{'id':'C',"
                        + "'statement':'C'," + member + "}]}]",
                "/plans/0/commitments/0/" + pointer);
    }

    private void body(String name, String member, String pointer) {
        both(
                "a body with " + name,
                "'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION'," + member + "}]}",
                "/governance/bodies/0/" + pointer);
    }

    private void keys() {
        both("empty key", "'':1", "/");
        both("key with NUL", "'na\\u0000me':1", "/na me"); // what moves a cursor is never told as it is
        both("key with a slash", "'a/b':1", "/a~1b");
        both("key of half a character", "'\\ud800':1", "*");
        both("key twice", "'goal':{'statement':'S','statement':'S'}", "/goal/statement");
        both("key of Cyrillic", "'n\u0430me':'A'", "/n\u0430me");
        add("key of no text", JSON, "{1:2}", "");
    }

    private void references() {
        both(
                "seat of nobody",
                "'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION','seats':[{'id':'S','actor':'Y','votes':1}]}]}",
                "/governance/bodies/0/seats/0/actor");
        both(
                "a chair whose letter looks alike",
                "'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION','chair':'\u0425'}]}",
                "/governance/bodies/0/chair");
        both(
                "share of nobody",
                "'benefits':[{'id':'B','statement':'B','shares':[{'actor':'Y','share':1}]}]",
                "/benefits/0/shares/0/actor");
        both(
                "undisclosed of nobody",
                "'undisclosed':[{'facet':'RISK_IMPACT','element':'R','reason':'WITHHELD'}]",
                "/undisclosed/0/element");
    }

    private void shares() {
        for (String share : List.of("-0.1", "1.1", "'-1/3'", "'4/3'", "'25%'", "null")) {
            both(
                    "the share " + share,
                    "'benefits':[{'id':'B','statement':'B','shares':[{'actor':'X','share':" + share + "}]}]",
                    "*");
        }
        both(
                "seats with negative votes",
                "'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION','seats':[{'id':'S','actor':'X','votes':-1}]}]}",
                "/governance/bodies/0/seats/0/votes");
    }

    private void yamlOnly() {
        add("a tab as indentation", YAML, "schema: 1\n\tid: a\n", "");
        add("two documents", YAML, YAML_HEAD + "---\n" + YAML_HEAD, "");
        add("a tag of a program", YAML, YAML_HEAD + "goal: !!java.net.URL [x]\n", "/goal");
        add("a merge key", YAML, YAML_HEAD + "<<: {currency: PEN}\n", "/<<");
        add("an old version", YAML, "%YAML 1.1\n---\n" + YAML_HEAD, "");
        add("an unknown version", YAML, "%YAML 9.9\n---\n" + YAML_HEAD, "");
        add("a control character", YAML, YAML_HEAD + "currency: \"\u0001\"", "");
        add("a wrong escape", YAML, YAML_HEAD + "currency: \"\\q\"", "");
        add("an escape beyond Unicode", YAML, YAML_HEAD + "currency: \"\\UFFFFFFFF\"", "");
    }

    /** Adds a member to a sound document, in JSON and in YAML; or the whole where it is no member. */
    private void both(String name, String member, String pointer) {
        String text = member.replaceAll(
                        "GROUP\\((.*?)\\)", "{'id':'$1','name':'G','vulnerable':true,'prioritised':true}")
                .replace('\'', '"');
        boolean whole = !text.matches("(?s)\"[^\"]*\":.*");
        String key = whole ? "" : text.substring(0, text.indexOf(':') + 1);
        // A key that the sound document has already is put in its place.
        String head = json("}").replaceAll("(?<=[{,])\\Q" + key + "\\E(\\[.*\\]|[^,}]*),?", "");
        String json = whole
                ? text
                : "{" + text
                        + (head.equals("{}") ? "}" : "," + head.substring(1).replace(",}", "}"));
        add(name, JSON, json, pointer);
        add(name, YAML, json, pointer);
    }

    private static String json(String rest) {
        return (JSON_HEAD + rest).replace('\'', '"');
    }

    private void add(String name, DocumentFormat format, String text, String pointer) {
        add(name, format, text.getBytes(StandardCharsets.UTF_8), pointer);
    }

    private void add(String name, DocumentFormat format, byte[] bytes, String pointer) {
        all.add(new Broken(name, format, bytes, pointer));
    }
}
