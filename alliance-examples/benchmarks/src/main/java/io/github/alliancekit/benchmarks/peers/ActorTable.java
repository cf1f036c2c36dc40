package io.github.alliancekit.benchmarks.peers;

import java.util.List;
import java.util.function.IntFunction;

/** Numbers of actors by id: open addressing over the hashes that strings keep, without boxes. */
public final class ActorTable {
    private static final int LEAST = 8;
    private static final int HALF = 16;

    private final String[] keys;
    private final short[] values;
    private final int mask;

    /**
     * Numbers actors from 0.
     *
     * @param actors how many there are
     * @param ids the id of each, by its number
     */
    public ActorTable(int actors, IntFunction<String> ids) {
        int size = Integer.highestOneBit(Math.max(LEAST, actors * 2 - 1)) << 1;
        keys = new String[size];
        values = new short[size];
        mask = size - 1;
        for (int i = 0; i < actors; i++) {
            String id = ids.apply(i);
            int slot = slot(id);
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = id;
            values[slot] = (short) i;
        }
    }

    static ActorTable of(List<PlainActor> actors) {
        return new ActorTable(actors.size(), i -> actors.get(i).getId());
    }

    private int slot(String id) {
        int hash = id.hashCode();
        return (hash ^ (hash >>> HALF)) & mask;
    }

    /**
     * {@return the number of an actor}
     *
     * @param id the id of one of them
     */
    public int of(String id) {
        int slot = slot(id);
        while (!keys[slot].equals(id)) {
            slot = (slot + 1) & mask;
        }
        return values[slot];
    }
}
