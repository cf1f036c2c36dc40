package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.actor.Actor;

/** Numbers of actors by id: open addressing over the hashes that strings keep, without boxes. */
final class ActorNumbers {
    private static final int LEAST = 8;
    private static final int HALF = 16;

    private final String[] keys;
    private final short[] values;
    private final int mask;

    ActorNumbers(Actor[] actors) {
        int n = actors.length;
        int size = Integer.highestOneBit(Math.max(LEAST, n * 2 - 1)) << 1;
        keys = new String[size];
        values = new short[size];
        mask = size - 1;
        for (int i = 0; i < n; i++) {
            String id = actors[i].id();
            int slot = slot(id);
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = id;
            values[slot] = (short) i;
        }
    }

    private int slot(String id) {
        int hash = id.hashCode();
        return (hash ^ (hash >>> HALF)) & mask;
    }

    /** {@return the number of an actor, which is one of them} */
    int of(String id) {
        int slot = slot(id);
        while (!keys[slot].equals(id)) {
            slot = (slot + 1) & mask;
        }
        return values[slot];
    }
}
