-- One line an alliance: the document as it was accepted, and how often it was written.
CREATE TABLE alliance (
    id       VARCHAR(200)  PRIMARY KEY,
    version  BIGINT        NOT NULL,
    document TEXT          NOT NULL
);
