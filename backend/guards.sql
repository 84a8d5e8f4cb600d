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
-- Every word that stands in somebody's name, once: what a misspelt one is compared with.
CREATE TABLE IF NOT EXISTS name_part (id INTEGER PRIMARY KEY AUTOINCREMENT, part TEXT NOT NULL)
--;
CREATE INDEX IF NOT EXISTS name_part_word ON name_part (part)
--;
CREATE TRIGGER IF NOT EXISTS name_part_added AFTER INSERT ON debtor
BEGIN
    INSERT INTO name_part (part)
    SELECT DISTINCT value FROM json_each('[' || replace(json_quote(new.search_name), ' ', '","') || ']')
    WHERE length(value) > 2 AND NOT EXISTS (SELECT 1 FROM name_part WHERE part = value);
END
--;
CREATE TRIGGER IF NOT EXISTS name_part_changed AFTER UPDATE OF search_name ON debtor
BEGIN
    INSERT INTO name_part (part)
    SELECT DISTINCT value FROM json_each('[' || replace(json_quote(new.search_name), ' ', '","') || ']')
    WHERE length(value) > 2 AND NOT EXISTS (SELECT 1 FROM name_part WHERE part = value);
END
--;
INSERT INTO name_part (part)
SELECT DISTINCT value FROM debtor, json_each('[' || replace(json_quote(search_name), ' ', '","') || ']')
WHERE length(value) > 2 AND NOT EXISTS (SELECT 1 FROM name_part)
--;
-- Every name of a court that stands in a case, once, as written.
CREATE TABLE IF NOT EXISTS court_named (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)
--;
CREATE INDEX IF NOT EXISTS court_named_name ON court_named (name)
--;
CREATE TRIGGER IF NOT EXISTS court_named_added AFTER INSERT ON debt_case WHEN new.court_name <> ''
BEGIN
    INSERT INTO court_named (name)
    SELECT new.court_name WHERE NOT EXISTS (SELECT 1 FROM court_named WHERE name = new.court_name);
END
--;
CREATE TRIGGER IF NOT EXISTS court_named_changed AFTER UPDATE OF court_name ON debt_case
WHEN new.court_name <> old.court_name AND new.court_name <> ''
BEGIN
    INSERT INTO court_named (name)
    SELECT new.court_name WHERE NOT EXISTS (SELECT 1 FROM court_named WHERE name = new.court_name);
END
--;
INSERT INTO court_named (name)
SELECT DISTINCT court_name FROM debt_case WHERE court_name <> '' AND NOT EXISTS (SELECT 1 FROM court_named)
--;
-- Of each case the letter that was registered last: what lists ask of it, so that they need not look through all letters.
CREATE TABLE IF NOT EXISTS latest_letter (
    case_id INTEGER PRIMARY KEY, letter_id INTEGER NOT NULL, status TEXT NOT NULL, alarm TEXT NOT NULL
)
--;
CREATE TRIGGER IF NOT EXISTS latest_letter_added AFTER INSERT ON letter
BEGIN
    DELETE FROM latest_letter WHERE case_id = new.case_id AND letter_id < new.id;
    INSERT OR IGNORE INTO latest_letter VALUES (new.case_id, new.id, new.status, new.alarm);
END
--;
CREATE TRIGGER IF NOT EXISTS latest_letter_changed AFTER UPDATE OF status, alarm ON letter
BEGIN
    UPDATE latest_letter SET status = new.status, alarm = new.alarm WHERE case_id = new.case_id AND letter_id = new.id;
END
--;
CREATE TRIGGER IF NOT EXISTS latest_letter_gone AFTER DELETE ON letter
BEGIN
    DELETE FROM latest_letter WHERE case_id = old.case_id AND letter_id = old.id;
    INSERT OR IGNORE INTO latest_letter
    SELECT case_id, id, status, alarm FROM letter WHERE case_id = old.case_id ORDER BY id DESC LIMIT 1;
END
--;
INSERT INTO latest_letter
SELECT case_id, id, status, alarm FROM letter AS latest WHERE NOT EXISTS (SELECT 1 FROM latest_letter)
AND NOT EXISTS (SELECT 1 FROM letter AS newer WHERE newer.case_id = latest.case_id AND newer.id > latest.id)
--;
-- The orders of lists (backend/services/lists/pages.py): an index of each, and of what few cases have.
CREATE INDEX IF NOT EXISTS case_by_balance ON debt_case (balance, id)
--;
CREATE INDEX IF NOT EXISTS case_by_term ON debt_case (is_open, COALESCE(due_on, '9999-12-31'), id DESC)
--;
-- With all that is asked of a case that waits for a paper.
CREATE INDEX IF NOT EXISTS case_at_stage ON debt_case (stage, COALESCE(due_on, '9999-12-31'), evidence)
--;
CREATE INDEX IF NOT EXISTS case_by_rest ON debt_case (is_open, stage_since, id DESC)
--;
CREATE INDEX IF NOT EXISTS case_by_age ON debt_case (is_open, COALESCE(overdue_since, '9999-12-31'), id DESC)
--;
CREATE INDEX IF NOT EXISTS case_open_whose ON debt_case (is_open, responsible_id, id DESC)
--;
CREATE INDEX IF NOT EXISTS case_open_region ON debt_case (is_open, region, balance)
--;
CREATE INDEX IF NOT EXISTS case_on_hold ON debt_case (id, holds) WHERE CAST(holds AS TEXT) <> '[]'
--;
CREATE INDEX IF NOT EXISTS letter_alarmed ON letter (case_id, is_finished, status_at, alarm) WHERE alarm <> ''
--;
CREATE INDEX IF NOT EXISTS letter_by_moment ON letter (status, status_at, case_id)
--;
CREATE INDEX IF NOT EXISTS letter_latest ON letter (case_id, id DESC, status)
--;
-- SQLite adds no column that is unique by itself.
CREATE UNIQUE INDEX IF NOT EXISTS person_in_max ON person (max_id)
--;
-- Of one turn only one job runs, and which one waits first is found at once (backend/queue/table.py).
CREATE UNIQUE INDEX IF NOT EXISTS job_runs_in_turn ON job (turn) WHERE state = 'running'
--;
CREATE INDEX IF NOT EXISTS job_waits_in_turn ON job (turn, id) WHERE state = 'waiting'
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
-- By the beginning of a text, whatever the language of the database.
CREATE INDEX IF NOT EXISTS debtor_name_begins ON debtor (search_name varchar_pattern_ops)
--;
CREATE INDEX IF NOT EXISTS case_court_begins ON debt_case (court_case_key varchar_pattern_ops)
--;
-- It finds whole numbers too.
DROP INDEX IF EXISTS idx_debt_case_court_c_551d7e
--;
CREATE UNIQUE INDEX IF NOT EXISTS person_in_max ON person (max_id)
--;
-- Every word that stands in somebody's name, at least once: what a misspelt one is compared with. Whoever has read the
-- words goes on from the oldest transaction that was under way then: a number would pass over what is committed late.
CREATE TABLE IF NOT EXISTS name_part (part text NOT NULL, written xid8 NOT NULL DEFAULT pg_current_xact_id())
--;
CREATE INDEX IF NOT EXISTS name_part_word ON name_part (part)
--;
CREATE INDEX IF NOT EXISTS name_part_written ON name_part (written)
--;
CREATE OR REPLACE FUNCTION cessio_keep_name_parts() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO name_part (part)
    SELECT DISTINCT word FROM given, unnest(string_to_array(given.search_name, ' ')) AS word
    WHERE length(word) > 2 AND NOT EXISTS (SELECT 1 FROM name_part WHERE part = word);
    RETURN NULL;
END $$
--;
CREATE OR REPLACE TRIGGER name_part_added AFTER INSERT ON debtor
REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION cessio_keep_name_parts()
--;
CREATE OR REPLACE TRIGGER name_part_changed AFTER UPDATE ON debtor
REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION cessio_keep_name_parts()
--;
INSERT INTO name_part (part)
SELECT DISTINCT word FROM debtor, unnest(string_to_array(search_name, ' ')) AS word
WHERE length(word) > 2 AND NOT EXISTS (SELECT 1 FROM name_part)
--;
-- Whether each key has its debtor is asked once a statement: a register brings hundreds of thousands of them.
CREATE OR REPLACE FUNCTION cessio_key_has_debtor() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF EXISTS (
        SELECT FROM given WHERE NOT EXISTS (SELECT FROM debtor WHERE debtor.id = given.debtor_id)
    ) THEN
        RAISE EXCEPTION 'a key without its debtor' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$
--;
CREATE OR REPLACE TRIGGER debtor_key_added AFTER INSERT ON debtor_key
REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION cessio_key_has_debtor()
--;
CREATE OR REPLACE TRIGGER debtor_key_changed AFTER UPDATE ON debtor_key
REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION cessio_key_has_debtor()
--;
CREATE OR REPLACE FUNCTION cessio_keys_go_with_debtor() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    DELETE FROM debtor_key USING gone WHERE debtor_key.debtor_id = gone.id;
    RETURN NULL;
END $$
--;
CREATE OR REPLACE TRIGGER debtor_keys_gone AFTER DELETE ON debtor
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION cessio_keys_go_with_debtor()
--;
ALTER TABLE debtor_key DROP CONSTRAINT IF EXISTS debtor_key_debtor_id_fkey
--;
-- Every name of a court that stands in a case, at least once, as written; `written` as above.
CREATE TABLE IF NOT EXISTS court_named (name text NOT NULL, written xid8 NOT NULL DEFAULT pg_current_xact_id())
--;
CREATE INDEX IF NOT EXISTS court_named_name ON court_named (name)
--;
CREATE INDEX IF NOT EXISTS court_named_written ON court_named (written)
--;
CREATE OR REPLACE FUNCTION cessio_keep_court() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO court_named (name)
    SELECT NEW.court_name WHERE NOT EXISTS (SELECT 1 FROM court_named WHERE name = NEW.court_name);
    RETURN NULL;
END $$
--;
CREATE OR REPLACE TRIGGER court_named_added AFTER INSERT ON debt_case
FOR EACH ROW WHEN (NEW.court_name <> '') EXECUTE FUNCTION cessio_keep_court()
--;
CREATE OR REPLACE TRIGGER court_named_changed AFTER UPDATE OF court_name ON debt_case
FOR EACH ROW WHEN (NEW.court_name <> OLD.court_name AND NEW.court_name <> '') EXECUTE FUNCTION cessio_keep_court()
--;
INSERT INTO court_named (name)
SELECT DISTINCT court_name FROM debt_case WHERE court_name <> '' AND NOT EXISTS (SELECT 1 FROM court_named)
--;
-- Of each case the letter that was registered last: what lists ask of it, so that they need not look through all letters.
CREATE TABLE IF NOT EXISTS latest_letter (
    case_id bigint PRIMARY KEY, letter_id bigint NOT NULL, status text NOT NULL, alarm text NOT NULL
)
--;
CREATE INDEX IF NOT EXISTS latest_letter_by_status ON latest_letter (status, case_id)
--;
CREATE INDEX IF NOT EXISTS latest_letter_alarmed ON latest_letter (case_id) WHERE alarm <> ''
--;
CREATE OR REPLACE FUNCTION cessio_keep_latest_letter() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO latest_letter AS kept VALUES (NEW.case_id, NEW.id, NEW.status, NEW.alarm)
        ON CONFLICT (case_id) DO UPDATE
        SET letter_id = excluded.letter_id, status = excluded.status, alarm = excluded.alarm
        WHERE kept.letter_id < excluded.letter_id;
    ELSIF TG_OP = 'UPDATE' THEN
        UPDATE latest_letter SET status = NEW.status, alarm = NEW.alarm
        WHERE case_id = NEW.case_id AND letter_id = NEW.id;
    ELSE
        DELETE FROM latest_letter WHERE case_id = OLD.case_id AND letter_id = OLD.id;
        INSERT INTO latest_letter
        SELECT case_id, id, status, alarm FROM letter WHERE case_id = OLD.case_id ORDER BY id DESC LIMIT 1
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$
--;
CREATE OR REPLACE TRIGGER latest_letter_kept AFTER INSERT OR DELETE OR UPDATE OF status, alarm ON letter
FOR EACH ROW EXECUTE FUNCTION cessio_keep_latest_letter()
--;
INSERT INTO latest_letter
SELECT DISTINCT ON (case_id) case_id, id, status, alarm FROM letter
WHERE NOT EXISTS (SELECT 1 FROM latest_letter) ORDER BY case_id, id DESC
--;
-- The orders of lists (backend/services/lists/pages.py): an index of each, and of what few cases have.
CREATE INDEX IF NOT EXISTS case_by_balance ON debt_case (balance, id)
--;
CREATE INDEX IF NOT EXISTS case_by_term ON debt_case (is_open, COALESCE(due_on, '9999-12-31'), id DESC)
--;
CREATE INDEX IF NOT EXISTS case_at_stage
ON debt_case (stage, COALESCE(due_on, '9999-12-31')) INCLUDE (id, evidence)
--;
CREATE INDEX IF NOT EXISTS case_by_rest ON debt_case (is_open, stage_since, id DESC)
--;
CREATE INDEX IF NOT EXISTS case_by_age ON debt_case (is_open, COALESCE(overdue_since, '9999-12-31'), id DESC)
--;
CREATE INDEX IF NOT EXISTS case_open_whose ON debt_case (is_open, responsible_id, id DESC)
--;
CREATE INDEX IF NOT EXISTS case_open_region ON debt_case (is_open, region, balance)
--;
CREATE INDEX IF NOT EXISTS case_open_ids ON debt_case (id) INCLUDE (stage_since) WHERE is_open
--;
CREATE INDEX IF NOT EXISTS case_on_hold ON debt_case (id, holds) WHERE CAST(holds AS TEXT) <> '[]'
--;
CREATE INDEX IF NOT EXISTS letter_alarmed ON letter (case_id, is_finished, status_at, alarm) WHERE alarm <> ''
--;
CREATE INDEX IF NOT EXISTS letter_by_moment ON letter (status, status_at, case_id)
--;
CREATE INDEX IF NOT EXISTS letter_latest ON letter (case_id, id DESC, status)
--;
-- Of one turn only one job runs, and which one waits first is found at once (backend/queue/table.py).
CREATE UNIQUE INDEX IF NOT EXISTS job_runs_in_turn ON job (turn) WHERE state = 'running'
--;
CREATE INDEX IF NOT EXISTS job_waits_in_turn ON job (turn, id) WHERE state = 'waiting'
--;
