package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Rules;

/** Power in whole numbers: swings of coalitions up to twenty members, votes beyond. */
final class ExactPower {
    /** By actor; the sum of all is what they are parts of. */
    final long[] mine;

    final long all;
    final long largest;

    ExactPower(int[] votes, int quota) {
        mine = votes.length > Rules.BANZHAF_LIMIT ? asLong(votes) : swings(votes, quota);
        long sum = 0;
        long most = 0;
        for (long one : mine) {
            sum += one;
            most = Math.max(most, one);
        }
        all = sum;
        largest = most;
    }

    private static long[] asLong(int[] votes) {
        long[] mine = new long[votes.length];
        for (int i = 0; i < votes.length; i++) {
            mine[i] = votes[i];
        }
        return mine;
    }

    private static long[] swings(int[] votes, int quota) {
        // How many coalitions have so many votes, up to one less than the quota: no other can be turned.
        int[] ways = new int[quota];
        ways[0] = 1;
        int top = 0;
        for (int own : votes) {
            top = Math.min(top + own, quota - 1);
            for (int s = top; s >= own && own > 0; s--) {
                ways[s] += ways[s - own];
            }
        }
        int nobodys = 0;
        for (int own : votes) {
            nobodys += own == 0 ? 1 : 0;
        }
        long[] byVotes = new long[quota + 1];
        long[] mine = new long[votes.length];
        int[] without = new int[quota];
        for (int i = 0; i < votes.length; i++) {
            int own = Math.min(votes[i], quota);
            if (own > 0 && byVotes[own] == 0) {
                byVotes[own] = turned(ways, own, without) << nobodys; // those without votes may be in or not
            }
            mine[i] = byVotes[own];
        }
        return mine;
    }

    /** {@return how many losing coalitions of the others a voter turns into winning ones} */
    private static long turned(int[] ways, int own, int[] without) {
        int quota = ways.length;
        // Divides the voter out of the table.
        System.arraycopy(ways, 0, without, 0, Math.min(own, quota));
        for (int s = own; s < quota; s++) {
            without[s] = ways[s] - without[s - own];
        }
        long turned = 0;
        for (int s = Math.max(0, quota - own); s < quota; s++) {
            turned += without[s];
        }
        return turned;
    }
}
