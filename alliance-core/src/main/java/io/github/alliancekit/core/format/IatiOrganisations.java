package io.github.alliancekit.core.format;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The organisations of one activity, each once.
 *
 * <p>An organisation is known by its reference, however that is spelt. A mention without one is the organisation that
 * goes by its name: one with a reference if there is one, the first by reference if there are several.
 */
final class IatiOrganisations {
    /** What publishers write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of(
            "",
            "N-A",
            "NA",
            "NONE",
            "NULL",
            "NIL",
            "UNKNOWN",
            "UNSPECIFIED",
            "NOT-AVAILABLE",
            "NOT-APPLICABLE",
            "NOT-PROVIDED",
            "NO-REFERENCE",
            "TBC",
            "TBD",
            "X",
            "XX",
            "0");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Pattern DAC_CHANNEL = Pattern.compile("XM-DAC-([0-9]{5,})");

    private static final Map<String, ActorType> TYPES = Map.ofEntries(
            Map.entry("10", ActorType.PUBLIC),
            Map.entry("11", ActorType.PUBLIC),
            Map.entry("15", ActorType.PUBLIC),
            Map.entry("21", ActorType.CIVIL_SOCIETY),
            Map.entry("22", ActorType.CIVIL_SOCIETY),
            Map.entry("23", ActorType.CIVIL_SOCIETY),
            Map.entry("24", ActorType.CIVIL_SOCIETY),
            Map.entry("30", ActorType.OTHER),
            Map.entry("40", ActorType.COOPERATION_SOURCE),
            Map.entry("60", ActorType.COOPERATION_SOURCE),
            Map.entry("70", ActorType.PRIVATE),
            Map.entry("71", ActorType.PRIVATE),
            Map.entry("72", ActorType.PRIVATE),
            Map.entry("73", ActorType.PRIVATE),
            Map.entry("80", ActorType.ACADEMIA),
            Map.entry("90", ActorType.OTHER));
    private static final String LOCAL_GOVERNMENT = "11";

    private final IatiTexts texts;
    private final List<Problem> problems;
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<XmlElement, Organisation> byMention = new HashMap<>();

    private IatiOrganisations(IatiTexts texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** One organisation with what its mentions say of it. */
    static final class Organisation {
        private final Map<String, Integer> references = new TreeMap<>();
        private final Set<String> keys = new TreeSet<>();
        private final Tally names = new Tally();
        private final Tally types = new Tally();
        private final NavigableSet<IatiRole> roles = new TreeSet<>();
        private boolean participates;
        private String id = "";

        String id() {
            return id;
        }

        boolean holds(IatiRole role) {
            return participates && roles.contains(role);
        }

        private String name() {
            return names.counts.isEmpty() ? most(references) : bestName();
        }

        /** {@return the name that stands there most often, one that does not shout before one that does} */
        private String bestName() {
            Map<String, Integer> spoken = new TreeMap<>(names.counts);
            // Acronyms do not shout.
            spoken.keySet().removeIf(name -> name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)));
            return most(spoken.isEmpty() ? names.counts : spoken);
        }
    }

    /** How often what was said; who is told to participate is told best, who only pays or is paid least. */
    private static final class Tally {
        private static final List<String> BEST_FIRST = List.of("participating-org", "reporting-org");

        private Map<String, Integer> counts = new TreeMap<>();
        private int best = Integer.MAX_VALUE;

        void add(XmlElement mention, String said) {
            int place = BEST_FIRST.indexOf(mention.name());
            int rank = place < 0 ? BEST_FIRST.size() : place;
            if (rank < best) {
                best = rank;
                counts = new TreeMap<>();
            }
            if (rank == best) {
                counts.merge(said, 1, Integer::sum);
            }
        }
    }

    /** {@return what stands there most often; of several the first in order} */
    private static String most(Map<String, Integer> counts) {
        Comparator<Map.Entry<String, Integer>> byKey = Map.Entry.comparingByKey();
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .max(byCount.thenComparing(byKey.reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** {@return the organisations of an activity; whom money comes from or goes to is among them} */
    static IatiOrganisations of(XmlElement activity, IatiTexts texts, List<Problem> problems) {
        IatiOrganisations all = new IatiOrganisations(texts, problems);
        List<XmlElement> mentions = new ArrayList<>(activity.children("participating-org"));
        mentions.addAll(activity.children("reporting-org"));
        for (String flow : List.of("transaction", "planned-disbursement")) {
            for (XmlElement one : activity.children(flow)) {
                mentions.addAll(one.children("provider-org"));
                mentions.addAll(one.children("receiver-org"));
            }
        }
        all.group(mentions);
        all.giveIds();
        return all;
    }

    /** {@return the organisation of a mention; empty if it names none} */
    Optional<Organisation> at(XmlElement mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** {@return all organisations, by id} */
    List<Organisation> all() {
        return organisations;
    }

    private void group(List<XmlElement> mentions) {
        TreeMap<String, Organisation> byReference = new TreeMap<>();
        List<XmlElement> nameless = new ArrayList<>();
        for (XmlElement mention : mentions) {
            String key = referenceKey(mention.attribute("ref"));
            if (key.isEmpty()) {
                nameless.add(mention);
            } else {
                Organisation organisation = byReference.computeIfAbsent(key, k -> new Organisation());
                organisation.references.merge(SourceText.clean(mention.attribute("ref")), 1, Integer::sum);
                join(mention, organisation);
            }
        }
        organisations.addAll(byReference.values());
        groupByName(nameless, byReference);
    }

    private void groupByName(List<XmlElement> mentions, NavigableMap<String, Organisation> byReference) {
        Map<String, Organisation> byName = new HashMap<>();
        // From the last reference to the first, so that of several with one name the first stays.
        byReference
                .descendingMap()
                .values()
                .forEach(organisation -> organisation.keys.forEach(name -> byName.put(name, organisation)));
        Map<String, Organisation> unreferenced = new TreeMap<>();
        for (List<XmlElement> alike : alike(mentions)) {
            TreeSet<String> keys = new TreeSet<>();
            alike.forEach(mention -> texts.all(mention).forEach(name -> keys.add(SourceText.key(name))));
            Organisation organisation = keys.stream()
                    .filter(byName::containsKey)
                    .findFirst()
                    .map(byName::get)
                    .orElse(null);
            if (organisation == null) {
                organisation = new Organisation();
                unreferenced.put(keys.first(), organisation);
            }
            for (XmlElement mention : alike) {
                join(mention, organisation);
            }
        }
        organisations.addAll(unreferenced.values());
    }

    /** {@return the mentions that share names, directly or by way of others; those without any name are problems} */
    private List<List<XmlElement>> alike(List<XmlElement> mentions) {
        Map<String, List<XmlElement>> byName = new HashMap<>();
        for (XmlElement mention : mentions) {
            List<XmlElement> together = new ArrayList<>(List.of(mention));
            NavigableSet<String> names = texts.all(mention);
            for (String name : names) {
                List<XmlElement> others = byName.get(SourceText.key(name));
                if (others != null && others != together) {
                    List<XmlElement> more = others.size() > together.size() ? together : others;
                    together = more == together ? others : together;
                    together.addAll(more);
                    for (XmlElement moved : more) {
                        List<XmlElement> to = together;
                        texts.all(moved).forEach(other -> byName.put(SourceText.key(other), to));
                    }
                }
                byName.put(SourceText.key(name), together);
            }
            if (names.isEmpty() && mention.name().equals("participating-org")) {
                problems.add(mention.problem(
                        "a participating organisation has neither a reference nor a name",
                        "Maybe its <narrative> was left empty; it was left out."));
            }
        }
        return byName.values().stream().distinct().toList();
    }

    private void join(XmlElement mention, Organisation organisation) {
        byMention.put(mention, organisation);
        texts.all(mention).forEach(name -> organisation.keys.add(SourceText.key(name)));
        texts.of(mention).ifPresent(name -> organisation.names.add(mention, name));
        String type = mention.attribute("type");
        if (TYPES.containsKey(type)) {
            organisation.types.add(mention, type);
        } else if (!type.isEmpty()) {
            problems.add(mention.problemOf(
                    "type",
                    "there is no type of organisation \"" + Node.shorten(type) + "\"",
                    "Maybe a code of the list OrganisationType, such as 10; it was left out."));
        }
        if (mention.name().equals("participating-org")) {
            organisation.participates = true;
            role(mention).ifPresent(organisation.roles::add);
        }
    }

    private Optional<IatiRole> role(XmlElement mention) {
        Optional<IatiRole> role = IatiRole.of(mention.attribute("role"));
        if (role.isEmpty()) {
            problems.add(mention.problemOf(
                    "role",
                    mention.has("role")
                            ? "there is no role \"" + Node.shorten(mention.attribute("role")) + "\""
                            : "a participating organisation has no role",
                    "Maybe a code from 1 to 4; the organisation was read without it."));
        }
        return role;
    }

    /** {@return what all spellings of a reference have in common; empty if it refers to nothing} */
    static String referenceKey(String reference) {
        String plain = Normalizer.normalize(reference, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String key = EDGES.matcher(SEPARATORS.matcher(plain).replaceAll("-")).replaceAll("");
        if (NO_REFERENCE.contains(key)) {
            return "";
        }
        // The codes of the channels of the DAC stand there with and without the name of their list.
        return DAC_CHANNEL.matcher(key).replaceFirst("$1");
    }

    private void giveIds() {
        SoundIds ids = new SoundIds();
        int number = 0;
        for (Organisation organisation : organisations) {
            number++;
            String otherwise = "organisation-" + number;
            organisation.id = ids.give(
                    organisation.references.isEmpty()
                            ? SoundIds.sound(SourceText.slug(organisation.name()), otherwise)
                            : SoundIds.sound(most(organisation.references), otherwise));
        }
        organisations.sort(Comparator.comparing(Organisation::id));
    }

    /** {@return the actor that an organisation is; the source tells the level of local governments only} */
    Actor actor(Organisation organisation) {
        Actor.Builder actor = Actor.builder()
                .id(organisation.id)
                .name(organisation.name())
                .participation(organisation.participates ? Participation.MEMBER : Participation.OBSERVER);
        organisation.roles.forEach(role -> actor.addRoles(role.title()));
        String type = most(organisation.types.counts);
        actor.type(Optional.ofNullable(TYPES.get(type)));
        if (type.equals(LOCAL_GOVERNMENT)) {
            actor.level(PublicLevel.LOCAL);
        }
        return actor.build();
    }

    /** Notes the organisations that are said to be of different sectors. */
    void tellContradictions(XmlElement activity) {
        for (Organisation organisation : organisations) {
            long sectors = organisation.types.counts.keySet().stream()
                    .map(TYPES::get)
                    .distinct()
                    .count();
            if (sectors > 1) {
                problems.add(activity.problem(
                        "organisation \"" + Node.shorten(organisation.id) + "\" has several types: "
                                + String.join(", ", organisation.types.counts.keySet()),
                        "Maybe one is a typing error; the one that stands there most often was taken."));
            }
        }
    }
}
