import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.jshell.Alliances;
import io.github.alliancekit.jshell.Assessed;
import io.github.alliancekit.jshell.Assessments;
import io.github.alliancekit.jshell.Compared;
import io.github.alliancekit.jshell.Frame;
import io.github.alliancekit.jshell.Page;
import io.github.alliancekit.jshell.Session;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.RuleSet;
import static io.github.alliancekit.rules.Family.BALANCE;
import static io.github.alliancekit.rules.Family.CLARITY;
import org.dflib.DataFrame;
Session session = Session.of(LocalDate.now());
Page help() { return session.help(); }
Page samples() { return session.samples(); }
Alliance alliance(String fileOrName) { return session.alliance(fileOrName); }
Alliances iati(String fileOrFolder) { return session.iati(fileOrFolder); }
Alliances folder(String fileOrFolder) { return session.folder(fileOrFolder); }
Assessed assess(String fileOrName) { return session.assess(session.alliance(fileOrName)); }
Assessed assess(Alliance alliance) { return session.assess(alliance); }
Assessments assess(Alliances alliances) { return session.assess(alliances); }
Page why(Assessed assessed, String rule) { return session.why(assessed, rule); }
Page costs(Assessed assessed) { return session.costs(assessed); }
Alliance share(Alliance alliance, String risk, String shares) { return session.share(alliance, risk, shares); }
Compared compare(Alliance before, Alliance after) { return session.compare(before, after); }
Compared compare(Assessed before, Assessed after) { return session.compare(before, after); }
Page show(Alliance alliance) { return session.show(alliance); }
Page show(Assessed assessed) { return session.show(assessed); }
Frame frame(Assessments assessments) { return session.frame(assessments); }
Frame frame(DataFrame data) { return session.frame(data); }
Page plot(Frame frame, String x, String y, String file) { return session.plot(frame, x, y, file); }
void lang(String language) { session = session.in(language); }
void day(String date) { session = session.on(date); }
void width(int columns) { session = session.wide(columns); }
