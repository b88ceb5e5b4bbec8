-- The text of the files that minutes and plans were read from is sought too: what nobody made a line of is found all the same. It is
-- taken out when the file comes in; of files that came before, when the index is next mended. SQLite only.
ALTER TABLE source_file ADD COLUMN text TEXT NOT NULL DEFAULT '';

-- As in 0006_search_records.sql, and the files.
DROP VIEW search_record_text;
CREATE VIEW search_record_text AS
    SELECT 'assignment' AS type, a.id AS id, p.year || '-01-01' AS day, a.state AS state, trim(a.number || ' ' || a.title) AS title, 'VP ' || p.year AS around,
        a.title || char(10) || a.current_state || char(10) || a.desired_state || char(10) || a.scope || char(10) || a.assumptions || char(10) || a.resources AS text
    FROM (SELECT *, '' AS state FROM assignment) AS a JOIN operational_plan p ON p.id = a.plan_id AND p.removed_at IS NULL WHERE a.removed_at IS NULL
    UNION ALL
    SELECT 'statusReport', r.id, coalesce(r.date, ''), r.movement, trim(a.number || ' ' || a.title), 'VP ' || p.year,
        r.text || char(10) || r.state || char(10) || r.next_step || char(10) || r.review_missing
    FROM status_report r JOIN assignment a ON a.id = r.assignment_id AND a.removed_at IS NULL JOIN operational_plan p ON p.id = a.plan_id WHERE r.removed_at IS NULL
    UNION ALL
    SELECT 'plan', p.id, coalesce(p.from_date, ''), '', p.title, p.unit,
        p.title || char(10) || p.background || char(10) || p.participation || char(10) || p.analysis || char(10) || p.spreading
    FROM action_plan p WHERE p.removed_at IS NULL
    UNION ALL
    SELECT 'need', n.id, coalesce(p.from_date, ''), '', '', p.title, n.text || char(10) || n.evidence
    FROM need n JOIN action_plan p ON p.id = n.plan_id AND p.removed_at IS NULL WHERE n.removed_at IS NULL
    UNION ALL
    SELECT 'area', a.id, coalesce(p.from_date, ''), '', trim(a.number || ' ' || a.title), p.title, a.title
    FROM development_area a JOIN action_plan p ON p.id = a.plan_id AND p.removed_at IS NULL WHERE a.removed_at IS NULL
    UNION ALL
    SELECT 'measure', m.id, coalesce(m.from_date, p.from_date, ''), m.state, m.title, p.title,
        m.title || char(10) || m.description || char(10) || m.participants || char(10) || m.follow_up_how
    FROM measure m JOIN action_plan p ON p.id = m.plan_id AND p.removed_at IS NULL WHERE m.removed_at IS NULL
    UNION ALL
    SELECT 'goal', g.id, coalesce(p.from_date, ''), '', '', p.title, g.text || char(10) || g.sign
    FROM goal g JOIN action_plan p ON p.id = g.plan_id AND p.removed_at IS NULL WHERE g.removed_at IS NULL
    UNION ALL
    SELECT 'followUp', f.id, coalesce(f.date, ''), f.effect, m.title, p.title,
        f.seen || char(10) || f.evidence || char(10) || f.cause || char(10) || f.next_text
    FROM follow_up f JOIN measure m ON m.id = f.measure_id AND m.removed_at IS NULL JOIN action_plan p ON p.id = f.plan_id AND p.removed_at IS NULL
    WHERE f.removed_at IS NULL
    UNION ALL
    SELECT 'yearCycleEntry', y.id, '', '', y.title, '', y.title || char(10) || y.note FROM year_cycle_entry y WHERE y.removed_at IS NULL
    UNION ALL
    SELECT 'dialogueRound', d.id, coalesce(d.dialogue_on, CASE WHEN d.year > 0 THEN d.year || '-01-01' ELSE '' END), '', d.name, d.unit,
        d.name || char(10) || d.unit || char(10) || d.questions || char(10) || d.agreed
    FROM dialogue_round d WHERE d.removed_at IS NULL
    UNION ALL
    SELECT 'sourceFile', s.id, coalesce(m.date, p.from_date, ''), '', s.file_name, coalesce(b.abbreviation || ' ' || m.date, p.title, ''), s.text
    FROM source_file s LEFT JOIN meeting m ON m.id = s.meeting_id LEFT JOIN body b ON b.id = m.body_id LEFT JOIN action_plan p ON p.id = s.plan_id
    WHERE s.removed_at IS NULL AND s.text <> '' AND m.removed_at IS NULL AND p.removed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = s.meeting_id AND later.removed_at IS NULL);
