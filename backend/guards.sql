-- What the store itself refuses, and what it searches by. Run after every upgrade; each statement may be run again.
-- Sections are chosen by the engine. Statements end with a line that holds only "--;".

-- [sqlite]
CREATE TRIGGER IF NOT EXISTS ledger_entry_stays BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
--;
CREATE TRIGGER IF NOT EXISTS ledger_entry_remains BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
--;
CREATE TRIGGER IF NOT EXISTS journal_entry_stays BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
CREATE TRIGGER IF NOT EXISTS journal_entry_remains BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
CREATE VIRTUAL TABLE IF NOT EXISTS debtor_name USING fts5(
    search_name, content='debtor', content_rowid='id', tokenize='trigram'
)
--;
CREATE TRIGGER IF NOT EXISTS debtor_name_added AFTER INSERT ON debtor
BEGIN INSERT INTO debtor_name(rowid, search_name) VALUES (new.id, new.search_name); END
--;
CREATE TRIGGER IF NOT EXISTS debtor_name_changed AFTER UPDATE OF search_name ON debtor
BEGIN
    INSERT INTO debtor_name(debtor_name, rowid, search_name) VALUES ('delete', old.id, old.search_name);
    INSERT INTO debtor_name(rowid, search_name) VALUES (new.id, new.search_name);
END
--;
CREATE TRIGGER IF NOT EXISTS debtor_name_gone AFTER DELETE ON debtor
BEGIN INSERT INTO debtor_name(debtor_name, rowid, search_name) VALUES ('delete', old.id, old.search_name); END
--;

-- [postgres]
CREATE OR REPLACE FUNCTION cessio_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$
--;
CREATE OR REPLACE TRIGGER ledger_entry_stays BEFORE UPDATE OR DELETE ON ledger_entry
FOR EACH ROW EXECUTE FUNCTION cessio_append_only()
--;
CREATE OR REPLACE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON journal_entry
FOR EACH ROW EXECUTE FUNCTION cessio_append_only()
--;
CREATE EXTENSION IF NOT EXISTS pg_trgm
--;
CREATE INDEX IF NOT EXISTS debtor_name_trigrams ON debtor USING gin (search_name gin_trgm_ops)
--;
