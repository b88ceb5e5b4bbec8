-- A measure may answer a need only in part; and indexes by which the thread goes from one thing to the next.

ALTER TABLE measure ADD COLUMN partly TEXT NOT NULL DEFAULT '[]'; -- those of its needs, as JSON

CREATE INDEX measure_area ON measure (area_id, rank);
CREATE INDEX measure_assignment ON measure (assignment_id) WHERE assignment_id IS NOT NULL;
CREATE INDEX follow_up_round ON follow_up (round_id) WHERE round_id IS NOT NULL;
CREATE INDEX prioritisation_decision ON prioritisation (decision_id) WHERE decision_id IS NOT NULL;
