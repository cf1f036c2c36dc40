package io.github.alliancekit.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The twelve rules in the language of Drools: executable model, one base, a stateless session for each alliance. */
public final class Drools implements PlainEngine {
    private final KieBase base = base(false);

    @Override
    public Result score(PlainAlliance alliance) {
        StatelessKieSession session = base.newStatelessKieSession();
        Sheet sheet = new Sheet(alliance);
        session.setGlobal("sheet", sheet);
        session.execute(Facts.of(alliance));
        return sheet.result();
    }

    /** {@return the compiled rules, which insert logical facts for a stateful session and else write to a sheet} */
    static KieBase base(boolean logical) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        String name = logical ? "alliance-logical" : "alliance";
        files.generateAndWritePomXML(services.newReleaseId("benchmarks", name, "1"));
        files.write("src/main/resources/benchmarks/drl/alliance.drl", logical ? logical(drl()) : written(drl()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String drl() {
        try (InputStream stream = Objects.requireNonNull(Drools.class.getResourceAsStream("alliance.drl"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String drl) {
        return drl.replace("FIND(", "sheet.find(")
                .replace("DERIVE(", "insert(")
                .replace("BASE(", "sheet.base(")
                .replace("SCORE(", "sheet.score(");
    }

    private static String logical(String drl) {
        return drl.replace("global Sheet sheet", "")
                .replace("FIND(", "insertLogical(")
                .replace("DERIVE(", "insertLogical(")
                .replaceAll("BASE\\((\\d+), (.*)\\);", "insertLogical(new RuleValue($1, true, $2));")
                .replaceAll("SCORE\\((\\d+), (.*)\\);", "insertLogical(new RuleValue($1, false, $2));");
    }
}
