package io.github.alliancekit.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What tells a rule set from any other: the first digits of a digest of its rules and its profile. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** {@return 16 hexadecimal digits that are the same for the same rules and the same profile} */
    static String of(List<Rule> rules, Profile profile) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules) {
            text.append("rule ").append(rule.info().id()).append('\n');
        }
        text.append(profile.canonicalText());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
