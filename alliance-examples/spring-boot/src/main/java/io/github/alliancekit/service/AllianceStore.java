package io.github.alliancekit.service;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alliances in the database; each call is one statement, and what it answers is written. */
@Repository
class AllianceStore {
    private final JdbcClient database;

    AllianceStore(JdbcClient database) {
        this.database = database;
    }

    /** {@return whether the alliance was added: not if there is one of this id} */
    boolean add(String id, String document) {
        try {
            database.sql("INSERT INTO alliance (id, version, document) VALUES (?, 1, ?)")
                    .params(id, document)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** {@return the alliance of an id} */
    Optional<StoredAlliance> find(String id) {
        return database.sql("SELECT version, document FROM alliance WHERE id = ?")
                .param(id)
                .query((row, number) -> new StoredAlliance(row.getLong("version"), row.getString("document")))
                .optional();
    }

    /** {@return the version after the one given, if it was the one given that was there to be replaced} */
    Optional<StoredAlliance> replace(String id, long version, String document) {
        int changed = database.sql(
                        "UPDATE alliance SET version = version + 1, document = ? WHERE id = ? AND version = ?")
                .params(document, id, version)
                .update();
        return changed == 1 ? Optional.of(new StoredAlliance(version + 1, document)) : Optional.empty();
    }
}
