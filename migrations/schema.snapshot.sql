CREATE TABLE alert_answer (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL CHECK (rule IN ('T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T16', 'T18', 'T19')),
    fired_on TEXT NOT NULL CHECK (fired_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('outcome', 'snooze')),
    outcome TEXT CHECK (outcome IN ('seen', 'not_seen')),
    said TEXT NOT NULL DEFAULT '',
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL, deleted_at TEXT,
    CHECK (kind <> 'outcome' OR outcome IS NOT NULL),
    CHECK (kind <> 'snooze' OR (until IS NOT NULL AND said <> ''))
  ) STRICT;

CREATE TABLE animal (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    species TEXT NOT NULL CHECK (species IN ('dog', 'cat', 'other')),
    client_id TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    breed TEXT NOT NULL DEFAULT '',
    second_breed TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL CHECK (sex IN ('male_entire', 'male_neutered', 'female_entire', 'female_spayed', 'unknown')),
    birth_date TEXT CHECK (length(birth_date) IN (4, 7, 10)),
    birth_precision TEXT NOT NULL CHECK (birth_precision IN ('exact', 'month', 'year', 'estimated', 'unknown')),
    coat_length TEXT CHECK (coat_length IN ('short', 'medium', 'long')),
    markings TEXT NOT NULL DEFAULT '',
    microchip TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('active', 'moved_away', 'deceased')),
    status_date TEXT CHECK (status_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    handling_alerts TEXT NOT NULL DEFAULT '',
    sac_left TEXT NOT NULL CHECK (sac_left IN ('present', 'removed', 'unknown')),
    sac_left_removed_on TEXT CHECK (sac_left_removed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sac_right TEXT NOT NULL CHECK (sac_right IN ('present', 'removed', 'unknown')),
    sac_right_removed_on TEXT CHECK (sac_right_removed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    known_since TEXT CHECK (length(known_since) IN (4, 7, 10)),
    conditions TEXT NOT NULL DEFAULT '',
    allergy_state TEXT NOT NULL CHECK (allergy_state IN ('list', 'none_known', 'not_recorded')),
    allergies TEXT NOT NULL DEFAULT '',
    practice_id TEXT REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    vet TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    example INTEGER NOT NULL CHECK (example IN (0, 1)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE animal_summary (
    animal_id TEXT PRIMARY KEY NOT NULL REFERENCES animal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rule_set TEXT NOT NULL,
    recheck_on TEXT CHECK (recheck_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    entries INTEGER NOT NULL,
    last_expression TEXT CHECK (last_expression GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_leak TEXT CHECK (last_leak GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_episode TEXT CHECK (last_episode GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    typical_median REAL,
    typical_n INTEGER,
    intervals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(intervals)),
    due_date TEXT CHECK (due_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_basis TEXT CHECK (due_basis IN ('vet', 'typical')),
    level TEXT CHECK (level IN ('E', 'V', 'B', 'M', 'N')),
    open_level TEXT CHECK (open_level IN ('E', 'V', 'B', 'M', 'N')),
    alerts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(alerts)),
    weight_date TEXT CHECK (weight_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    weight_grams INTEGER,
    weight_change_pct REAL
  , due_action TEXT CHECK (due_action IN ('closed', 'skipped', 'moved')), listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE authorisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    practice_id TEXT REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    vet TEXT NOT NULL DEFAULT '',
    technique TEXT NOT NULL CHECK (technique IN ('external', 'external_and_internal')),
    side TEXT CHECK (side IN ('left', 'right')),
    interval_days INTEGER CHECK (interval_days > 0),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE care_plan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL CHECK (item IN ('fibre_or_pumpkin', 'diet_change', 'weight_target', 'exercise', 'stress_reduction', 'clean_area', 'warm_compress', 'sanitary_shave', 'stool_log', 'weigh_weekly', 'recheck', 'express_every_n_days', 'finish_medicines', 'no_home_expression', 'other')),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    times_per_day INTEGER CHECK (times_per_day BETWEEN 1 AND 24),
    interval_days INTEGER CHECK (interval_days > 0),
    target_grams INTEGER CHECK (target_grams > 0),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE care_tick (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    care_plan_id TEXT NOT NULL REFERENCES care_plan (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;

CREATE TABLE change (
    command_seq INTEGER NOT NULL REFERENCES command (seq) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)),
    PRIMARY KEY (command_seq, position)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    phones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phones) AND json_type(phones) = 'array'),
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    preferred_contact TEXT NOT NULL CHECK (preferred_contact IN ('phone', 'text_message', 'email', 'none')),
    note TEXT NOT NULL DEFAULT '',
    consent_date TEXT CHECK (consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE command (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    recorder_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    animal_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    -- for an undo or redo: the command that it takes back or repeats
    of_seq INTEGER REFERENCES command (seq)
  ) STRICT;

CREATE TABLE due_action (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    counted_from TEXT NOT NULL CHECK (counted_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'skipped', 'moved')),
    moved_to TEXT CHECK (moved_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL, deleted_at TEXT,
    CHECK (kind <> 'moved' OR moved_to IS NOT NULL)
  ) STRICT;

CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('expression', 'leak', 'check', 'declined', 'signs', 'stool', 'vet_visit', 'note')),
    performer TEXT CHECK (performer IN ('owner', 'groomer', 'veterinary_nurse', 'veterinarian', 'natural')),
    place TEXT CHECK (place IN ('home', 'salon', 'mobile', 'clinic')),
    price INTEGER CHECK (price >= 0),
    method TEXT CHECK (method IN ('natural_with_stool', 'external', 'internal', 'flush', 'flush_and_infusion', 'lanced', 'unknown')),
    restraint TEXT CHECK (restraint IN ('none', 'muzzle', 'sedation', 'anaesthesia')),
    reason TEXT CHECK (reason IN ('routine', 'signs_present', 'vet_instructed', 'owner_request', 'incidental')),
    context TEXT CHECK (context IN ('asleep', 'resting', 'on_waking', 'fright', 'excitement', 'stress_at_home', 'defecating', 'after_soft_stool', 'being_handled', 'walking', 'unknown')),
    surface TEXT CHECK (surface IN ('bed', 'sofa', 'carpet', 'clothing', 'fur', 'floor', 'other')),
    looked_like_stool INTEGER CHECK (looked_like_stool IN (0, 1)),
    cat_signs TEXT CHECK (json_valid(cat_signs) AND json_type(cat_signs) = 'array' AND trim(replace(replace(replace(replace(cat_signs, '"vocalising"', ''), '"puffed_fur"', ''), '"growling"', ''), '"fleeing"', ''), '[],') = ''),
    told_owner TEXT,
    score INTEGER CHECK (score BETWEEN 1 AND 7),
    scale TEXT CHECK (scale IN ('scoot_7')),
    straining INTEGER CHECK (straining IN (0, 1)),
    mucus INTEGER CHECK (mucus IN (0, 1)),
    blood INTEGER CHECK (blood IN (0, 1)),
    practice_id TEXT REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    vet TEXT,
    visit_reason TEXT,
    reported_findings TEXT,
    reported_diagnosis TEXT,
    done TEXT,
    delegation TEXT,
    recheck_date TEXT CHECK (recheck_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (kind <> 'expression' OR method IS NOT NULL),
    CHECK (kind <> 'leak' OR (context IS NOT NULL AND cat_signs IS NOT NULL)),
    CHECK (kind <> 'stool' OR (score IS NOT NULL AND scale IS NOT NULL)),
    CHECK (kind <> 'declined' OR told_owner IS NOT NULL)
  ) STRICT;

CREATE TABLE event_candidate (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    animal_id TEXT NOT NULL REFERENCES animal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event_id, animal_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE event_sign (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    sign TEXT NOT NULL CHECK (sign IN ('scooting', 'licking_rear', 'chewing_rear', 'fishy_smell', 'redness', 'swelling', 'lump', 'bleeding', 'pain_sitting', 'tail_chasing', 'draining_hole', 'straining', 'straining_no_stool', 'painful_defecation', 'ribbon_stool', 'constipation', 'diarrhoea', 'blood_in_stool', 'appetite_down', 'not_eating', 'vomiting', 'lethargy', 'hiding', 'aggression', 'less_affectionate', 'restless', 'fever_suspected', 'drinking_more', 'urinating_more', 'weakness', 'skin_allergy_flare', 'food_change', 'fleas_or_parasites', 'ear_or_paw_itch', 'in_season')),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365),
    PRIMARY KEY (event_id, sign)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'not_separated')),
    fill TEXT NOT NULL CHECK (fill IN ('not_examined', 'not_felt', 'soft', 'moderate', 'full', 'firm_enlarged', 'removed')),
    fill_after TEXT CHECK (fill_after IN ('not_examined', 'not_felt', 'soft', 'moderate', 'full', 'firm_enlarged', 'removed')),
    ease TEXT NOT NULL CHECK (ease IN ('easy', 'firm_pressure', 'ribbon_only', 'nothing_came', 'not_attempted')),
    pain TEXT CHECK (pain IN ('none', 'flinch', 'vocalises', 'bites_or_flees', 'too_painful_to_touch')),
    skin TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skin) AND json_type(skin) = 'array' AND trim(replace(replace(replace(replace(replace(replace(replace(replace(skin, '"normal"', ''), '"red"', ''), '"swollen"', ''), '"bruised"', ''), '"matted_soiled"', ''), '"open_hole_draining"', ''), '"bleeding"', ''), '"lump"', ''), '[],') = ''),
    amount TEXT NOT NULL CHECK (amount IN ('unknown', 'none', 'smear', 'few_drops', 'under_1_ml', '1_to_2_ml', 'over_2_ml')),
    colour TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(colour) AND json_type(colour) = 'array' AND trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(colour, '"clear"', ''), '"pale_yellow"', ''), '"yellow"', ''), '"yellow_green"', ''), '"tan"', ''), '"light_brown"', ''), '"dark_brown"', ''), '"grey"', ''), '"orange_yellow"', ''), '"creamy_white"', ''), '"green"', ''), '"black"', ''), '"red_brown"', ''), '"red"', ''), '[],') = ''),
    consistency TEXT NOT NULL CHECK (consistency IN ('unknown', 'watery', 'thin_liquid', 'oily', 'thick_liquid', 'creamy', 'pasty', 'toothpaste_ribbon', 'dry_granular', 'solid_plug')),
    odour TEXT NOT NULL CHECK (odour IN ('unknown', 'none_noticed', 'usual_fishy', 'stronger_than_usual', 'putrid')),
    blood TEXT NOT NULL CHECK (blood IN ('unknown', 'none', 'streak', 'mixed', 'fresh_bleeding')),
    pus TEXT NOT NULL CHECK (pus IN ('unknown', 'none', 'suspected', 'definite')),
    PRIMARY KEY (event_id, side)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE profile (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = '00000000-0000-7000-8000-000000000001'),
    kind TEXT NOT NULL CHECK (kind IN ('household', 'salon')),
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL CHECK (region IN ('uk', 'us', 'ca', 'eu', 'other')),
    weight_unit TEXT NOT NULL CHECK (weight_unit IN ('kg', 'lb')),
    paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
    locale TEXT NOT NULL,
    colour_scheme TEXT NOT NULL CHECK (colour_scheme IN ('system', 'light', 'dark')),
    recorder_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  , thresholds TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(thresholds))) STRICT;

CREATE TABLE staff (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    initials TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('groomer', 'veterinary_nurse', 'veterinarian', 'owner', 'other')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE treatment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    treatment TEXT NOT NULL CHECK (treatment IN ('manual_expression', 'flush', 'infusion', 'antibiotic', 'anti_inflammatory', 'pain_relief', 'lance_and_drain', 'diet_trial', 'allergy_treatment', 'parasite_treatment', 'sacculectomy', 'biopsy', 'imaging', 'blood_test', 'radiation', 'chemotherapy')),
    name TEXT NOT NULL DEFAULT '',
    dose TEXT NOT NULL DEFAULT '',
    side TEXT CHECK (side IN ('left', 'right')),
    approach TEXT CHECK (approach IN ('open', 'closed')),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    prescriber TEXT NOT NULL DEFAULT '',
    outcome TEXT CHECK (outcome IN ('resolved_clinically', 'resolved_per_owner', 'not_completed', 'failed', 'relapsed', 'ongoing')),
    recheck_date TEXT CHECK (recheck_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE weight (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    animal_id TEXT NOT NULL REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    grams INTEGER NOT NULL CHECK (grams > 0),
    method TEXT NOT NULL CHECK (method IN ('platform', 'carried_minus_person', 'carrier_minus_empty', 'vet_scale', 'estimate')),
    resolution_g INTEGER NOT NULL CHECK (resolution_g > 0),
    bcs INTEGER CHECK (bcs BETWEEN 1 AND 9),
    assessor TEXT NOT NULL DEFAULT '',
    target_grams INTEGER CHECK (target_grams > 0),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE INDEX alert_answer_by_animal ON alert_answer (animal_id);

CREATE INDEX animal_by_client ON animal (client_id);

CREATE INDEX animal_by_name ON animal (name COLLATE NOCASE) WHERE deleted_at IS NULL;

CREATE INDEX authorisation_by_animal ON authorisation (animal_id, date);

CREATE INDEX authorisation_latest ON authorisation (created_at) WHERE deleted_at IS NULL;

CREATE INDEX authorisation_trash ON authorisation (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX care_plan_by_animal ON care_plan (animal_id, date);

CREATE INDEX care_plan_latest ON care_plan (created_at) WHERE deleted_at IS NULL;

CREATE INDEX care_plan_trash ON care_plan (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX care_tick_by_animal ON care_tick (animal_id);

CREATE INDEX care_tick_by_plan ON care_tick (care_plan_id, date);

CREATE INDEX change_by_record ON change (entity, record_id);

CREATE INDEX client_by_name ON client (name COLLATE NOCASE) WHERE deleted_at IS NULL;

CREATE INDEX due_action_by_animal ON due_action (animal_id);

CREATE INDEX event_by_animal ON event (animal_id, date);

CREATE INDEX event_candidate_by_animal ON event_candidate (animal_id);

CREATE INDEX event_latest ON event (created_at) WHERE deleted_at IS NULL;

CREATE INDEX event_trash ON event (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX event_unattributed ON event (date) WHERE animal_id IS NULL AND deleted_at IS NULL;

CREATE INDEX summary_by_due ON animal_summary (due_date) WHERE due_date IS NOT NULL;

CREATE INDEX summary_by_level ON animal_summary (open_level) WHERE open_level IS NOT NULL;

CREATE INDEX summary_by_recheck ON animal_summary (recheck_on) WHERE recheck_on IS NOT NULL;

CREATE INDEX summary_listed_by_due ON animal_summary (due_date) WHERE listed = 1 AND due_date IS NOT NULL;

CREATE INDEX summary_listed_by_level ON animal_summary (open_level) WHERE listed = 1 AND open_level IS NOT NULL;

CREATE INDEX treatment_by_animal ON treatment (animal_id, date);

CREATE INDEX treatment_latest ON treatment (created_at) WHERE deleted_at IS NULL;

CREATE INDEX treatment_trash ON treatment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX weight_by_animal ON weight (animal_id, date);

CREATE INDEX weight_latest ON weight (created_at) WHERE deleted_at IS NULL;

CREATE INDEX weight_trash ON weight (deleted_at) WHERE deleted_at IS NOT NULL;
