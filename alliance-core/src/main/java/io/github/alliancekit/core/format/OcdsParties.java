package io.github.alliancekit.core.format;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Participation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parties of a process as actors, and the two sides that they form. */
final class OcdsParties {
    private static final List<String> PUBLIC_SIDE = List.of("publicAuthority", "procuringEntity", "buyer");
    private static final List<String> PRIVATE_SIDE = List.of("privateParty", "supplier");
    private static final Set<String> PUBLIC =
            Set.of("publicAuthority", "procuringEntity", "buyer", "administrativeEntity");
    private static final Set<String> PRIVATE =
            Set.of("privateParty", "supplier", "equityInvestor", "leadBank", "lender");
    /** Who has only these roles has a part in the procurement, but not in what comes of it. */
    private static final Set<String> ONLOOKERS =
            Set.of("tenderer", "enquirer", "reviewBody", "interestedParty", "independentMonitor");

    private static final Set<String> COOPERATION = Set.of("bilateral", "multilateral");

    private final List<Problem> problems;
    private final Map<String, Party> parties = new TreeMap<>();
    private final SoundIds ids = new SoundIds();

    /** One party; its id as the source has it is the key. */
    private static final class Party {
        private final String id;
        private final String name;
        private final Set<String> roles = new TreeSet<>();
        private boolean bound;
        private boolean cooperates;

        Party(String id, String name) {
            this.id = id;
            this.name = name;
        }

        boolean isMember() {
            return bound || roles.isEmpty() || !ONLOOKERS.containsAll(roles);
        }
    }

    OcdsParties(Node release, List<Problem> problems) {
        this.problems = problems;
        for (Node party : OcdsField.items(release, "parties")) {
            add(party).ifPresent(one -> one.roles.addAll(OcdsField.texts(party, "roles")));
        }
    }

    private Optional<Party> add(Node reference) {
        Optional<String> id = OcdsField.text(reference, "id").or(() -> OcdsField.text(reference, "identifier", "id"));
        Optional<String> name = OcdsField.text(reference, "name");
        Optional<String> key = id.or(() -> name);
        if (key.isEmpty()) {
            problems.add(reference.problem(
                    "a party has neither an id nor a name", "Maybe it was left empty; it was left out."));
            return Optional.empty();
        }
        return Optional.of(parties.computeIfAbsent(key.get(), k -> {
            String otherwise = "party-" + (parties.size() + 1);
            return new Party(ids.give(SoundIds.sound(k, otherwise)), name.orElse(k));
        }));
    }

    /** {@return the id of whom a reference means; one that is not among the parties is added, and told} */
    private Optional<Party> find(Node reference) {
        Optional<String> key = OcdsField.text(reference, "id").or(() -> OcdsField.text(reference, "name"));
        if (key.isPresent() && !parties.containsKey(key.get())) {
            problems.add(reference.problem(
                    "\"" + Node.shorten(key.get()) + "\" is not among the parties",
                    "Maybe it was forgotten there; it was read as an actor without a role."));
        }
        return add(reference);
    }

    /** Notes that somebody signed, and so belongs to the alliance whatever its roles. */
    void bind(Node reference) {
        find(reference).ifPresent(party -> party.bound = true);
    }

    /** {@return the id of who finances; what kind of institution it is tells its sector} */
    Optional<String> financier(Node finance) {
        Optional<Node> reference = OcdsField.at(finance, "financingParty").filter(Node.Members.class::isInstance);
        Optional<Party> party = reference.flatMap(this::find);
        party.ifPresent(one -> {
            one.bound = true;
            one.cooperates |= OcdsField.text(finance, "financingPartyType")
                    .filter(COOPERATION::contains)
                    .isPresent();
        });
        return party.map(one -> one.id);
    }

    /** {@return the ids of the public side, by the first role that anybody has} */
    List<String> publicSide() {
        return side(PUBLIC_SIDE);
    }

    /** {@return the ids of the private side} */
    List<String> privateSide() {
        return side(PRIVATE_SIDE);
    }

    private List<String> side(List<String> roles) {
        for (String role : roles) {
            List<String> holders = parties.values().stream()
                    .filter(party -> party.roles.contains(role))
                    .map(party -> party.id)
                    .sorted()
                    .toList();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }

    /** {@return all parties as actors} */
    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Party party : parties.values()) {
            actors.add(Actor.builder()
                    .id(party.id)
                    .name(party.name)
                    .type(type(party))
                    .participation(party.isMember() ? Participation.MEMBER : Participation.OBSERVER)
                    .addAllRoles(party.roles)
                    .build());
        }
        return actors;
    }

    /** {@return the sector that the roles tell; those that are of both sides tell none} */
    private static Optional<ActorType> type(Party party) {
        boolean onPublicSide = any(PUBLIC, party.roles);
        boolean onPrivateSide = any(PRIVATE, party.roles);
        if (party.cooperates) {
            return Optional.of(ActorType.COOPERATION_SOURCE);
        }
        if (onPublicSide == onPrivateSide) {
            return Optional.empty();
        }
        return Optional.of(onPublicSide ? ActorType.PUBLIC : ActorType.PRIVATE);
    }

    private static boolean any(Set<String> some, Collection<String> roles) {
        return roles.stream().anyMatch(some::contains);
    }
}
