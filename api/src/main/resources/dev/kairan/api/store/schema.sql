-- The database of one snapshot. Derived from the content, written once, then only read.
-- Days are ISO 8601 text. Columns ending in _folded hold the text as "contains" compares it.

create table snapshot (
  id text primary key,
  as_of text not null,
  as_of_day_on text not null,
  data_through_on text,
  is_sample integer not null,
  census_on text not null,
  census_chambers integer not null
) strict, without rowid;

create table regional_block (
  id text primary key,
  position integer not null unique,
  name text not null
) strict, without rowid;

create table prefecture (
  id text primary key,
  code text not null unique,
  name text not null,
  regional_block_id text not null references regional_block (id)
) strict, without rowid;

-- kana_key and prefecture_key are what lists are ordered by.
-- story_count and latest_story_on repeat what participation and story say.
create table chamber (
  id text primary key,
  name text not null,
  name_folded text not null,
  short_name text not null,
  kana text not null,
  kana_folded text not null,
  kana_key text not null,
  kana_row text not null,
  prefecture_id text not null references prefecture (id),
  prefecture_key text not null,
  regional_block_id text not null references regional_block (id),
  website text,
  website_folded text,
  valid_from_on text,
  valid_to_on text,
  successor_id text references chamber (id),
  story_count integer not null,
  latest_story_on text
) strict, without rowid;

-- The names that a chamber had before, latest first, each with its last day.
create table former_name (
  chamber_id text not null references chamber (id),
  position integer not null,
  name text not null,
  kana text not null,
  valid_to_on text not null,
  primary key (chamber_id, position)
) strict, without rowid;

create index chamber_by_kana on chamber (kana_key, id);
create index chamber_by_prefecture on chamber (prefecture_id, kana_key);
create index chamber_by_regional_block on chamber (regional_block_id, kana_key);

create table plan (
  fiscal_year integer primary key,
  title text not null,
  title_en text not null,
  theme text not null,
  theme_en text not null,
  subtitle text not null,
  subtitle_en text not null,
  adopted_on text not null,
  source_publisher text not null,
  source_title text not null,
  source_pages integer not null,
  policy_markdown text not null,
  policy_html text not null,
  policy_text text not null,
  policy_en_markdown text not null,
  policy_en_html text not null,
  policy_en_text text not null,
  official_heading text,
  official_text text,
  official_page integer
) strict;

create table chapter (
  id text primary key,
  fiscal_year integer not null references plan (fiscal_year),
  position integer not null,
  label text not null,
  title text not null,
  title_en text not null,
  page integer not null,
  official_heading text,
  official_page integer,
  action_item_count integer not null,
  unique (fiscal_year, position)
) strict, without rowid;

create table section_group (
  id text primary key,
  chapter_id text not null references chapter (id),
  position integer not null,
  title text not null,
  title_en text not null,
  page integer not null,
  official_heading text,
  official_page integer,
  unique (chapter_id, position)
) strict, without rowid;

-- position counts through the whole plan.
create table section (
  id text primary key,
  fiscal_year integer not null references plan (fiscal_year),
  chapter_id text not null references chapter (id),
  section_group_id text references section_group (id),
  position integer not null,
  number integer,
  title text not null,
  title_en text not null,
  page integer not null,
  intro text not null,
  intro_en text not null,
  official_heading text,
  official_text text,
  official_page integer,
  action_item_count integer not null,
  story_count integer not null,
  unique (fiscal_year, position)
) strict, without rowid;

create index section_by_chapter on section (chapter_id, position);

create table subheading (
  id text primary key,
  section_id text not null references section (id),
  position integer not null,
  title text not null,
  title_en text not null,
  page integer not null,
  official_heading text,
  official_page integer,
  unique (section_id, position)
) strict, without rowid;

-- position counts through the whole plan, plan_key through all plans.
-- due_on is the last day of the earliest schedule of JCCI's own.
create table action_item (
  id text primary key,
  fiscal_year integer not null references plan (fiscal_year),
  position integer not null,
  plan_key integer not null unique,
  chapter_id text not null references chapter (id),
  section_id text not null references section (id),
  subheading_id text references subheading (id),
  title text not null,
  title_folded text not null,
  title_en text not null,
  summary text not null,
  summary_folded text not null,
  summary_en text not null,
  official_text text,
  official_page integer,
  page integer not null,
  due_on text,
  evidence_count integer not null
) strict, without rowid;

create index action_item_by_section on action_item (section_id, plan_key);
create index action_item_by_fiscal_year on action_item (fiscal_year, plan_key);

-- What an action item carries on from the plans before.
create table action_item_predecessor (
  action_item_id text not null references action_item (id),
  position integer not null,
  predecessor_id text not null references action_item (id),
  primary key (action_item_id, position)
) strict, without rowid;

create unique index action_item_predecessor_by_predecessor
  on action_item_predecessor (predecessor_id, action_item_id);

create table schedule (
  id text primary key,
  action_item_id text not null references action_item (id),
  position integer not null,
  kind text not null,
  literal text not null,
  what text not null,
  start_on text not null,
  end_on text not null,
  schedule_precision text not null,
  qualifiers text not null,
  note text,
  is_cancelled integer not null,
  unique (action_item_id, position)
) strict, without rowid;

create table target (
  id text primary key,
  action_item_id text not null references action_item (id),
  position integer not null,
  kind text not null check (kind in ('COUNT', 'SHARE', 'GROWTH', 'DATE', 'TEXT')),
  literal text not null,
  what text not null,
  what_folded text not null,
  start_on text not null,
  end_on text not null,
  is_approximate integer not null,
  measure text,
  amount integer,
  unit text,
  is_exact integer,
  percent real,
  baseline_start_on text,
  baseline_end_on text,
  unique (action_item_id, position)
) strict, without rowid;

create table partner (
  name text primary key,
  name_folded text not null
) strict, without rowid;

create table action_item_partner (
  action_item_id text not null references action_item (id),
  position integer not null,
  partner_name text not null references partner (name),
  primary key (action_item_id, position)
) strict, without rowid;

create index action_item_partner_by_partner on action_item_partner (partner_name, action_item_id);

create table event (
  id text primary key,
  action_item_id text not null references action_item (id),
  position integer not null,
  name text not null,
  name_folded text not null,
  place text,
  place_folded text,
  start_on text,
  end_on text,
  schedule_precision text,
  organiser text,
  note text,
  is_cancelled integer not null,
  unique (action_item_id, position)
) strict, without rowid;

-- What was changed about a schedule or an event, by the id of either.
create table revision (
  part_id text not null,
  position integer not null,
  revised_on text not null,
  what text not null,
  is_cancelled integer not null,
  primary key (part_id, position)
) strict, without rowid;

create table scheme (
  action_item_id text not null references action_item (id),
  position integer not null,
  name text not null,
  primary key (action_item_id, position)
) strict, without rowid;

create table topic (
  id text primary key,
  position integer not null unique,
  name text not null,
  name_folded text not null,
  name_en text not null,
  story_count integer not null
) strict, without rowid;

create table topic_section (
  topic_id text not null references topic (id),
  position integer not null,
  section_id text not null references section (id),
  primary key (topic_id, position)
) strict, without rowid;

create index topic_section_by_section on topic_section (section_id, topic_id);

create table outlet (
  id text primary key,
  position integer not null unique,
  name text not null,
  name_folded text not null,
  kind text not null,
  tier text,
  prefecture_id text references prefecture (id)
) strict, without rowid;

-- happened and published are as the source gives them, 2024, 2024-01 or 2024-01-05.
-- happened_on and published_on are the first possible days, newest_on is published_on or else
-- happened_on.
-- fiscal_year is empty where published is empty or a calendar year only.
-- is_listed is false from the day of the withdrawal on, as seen from the day of the run: lists and
-- relations hold listed stories only, counts as of a day ask withdrawn_on.
create table story (
  id text primary key,
  title text not null,
  title_folded text not null,
  summary_short text not null,
  summary_medium text not null,
  summary_long text not null,
  body_kind text not null,
  is_affiliated integer not null,
  happened text,
  happened_on text,
  published text,
  published_on text,
  publish_at text,
  newest_on text,
  fiscal_year integer,
  image_file text,
  image_alt text,
  image_credit text,
  image_licence text,
  image_caption text,
  image_expires_on text,
  image_width integer,
  image_height integer,
  is_image_usable integer,
  contact_name text,
  contact_phone text,
  contact_email text,
  contact_hours text,
  led_by text,
  consent_on text,
  consent_by text,
  withdrawn_on text,
  withdrawal_reason text,
  press_gaps text not null,
  is_listed integer not null
) strict;

create index story_by_published on story (published_on, id);
create index story_by_newest on story (newest_on, id);
create index story_by_fiscal_year on story (fiscal_year, published_on);

create table story_body (
  story_id text primary key references story (id),
  markdown text not null,
  html text not null,
  words text not null
) strict;

-- Pages of the site that have moved, those to stories that are not listed left out.
create table redirect (
  from_path text primary key,
  to_path text not null,
  moved_on text not null,
  reason text
) strict, without rowid;

create table participation (
  story_id text not null references story (id),
  position integer not null,
  chamber_id text not null references chamber (id),
  role text not null,
  primary key (story_id, position)
) strict, without rowid;

create unique index participation_by_chamber on participation (chamber_id, story_id);

create table story_topic (
  story_id text not null references story (id),
  position integer not null,
  topic_id text not null references topic (id),
  primary key (story_id, position)
) strict, without rowid;

create unique index story_topic_by_topic on story_topic (topic_id, story_id);

create table evidence (
  story_id text not null references story (id),
  position integer not null,
  action_item_id text not null references action_item (id),
  note text not null,
  primary key (story_id, position)
) strict, without rowid;

create unique index evidence_by_action_item on evidence (action_item_id, story_id);

create table figure (
  story_id text not null references story (id),
  position integer not null,
  amount real not null,
  unit text not null,
  what text not null,
  basis text not null,
  is_approximate integer not null,
  primary key (story_id, position)
) strict, without rowid;

create table appearance (
  story_id text not null references story (id),
  position integer not null,
  outlet_id text not null references outlet (id),
  title text,
  url text,
  appeared text,
  appeared_on text,
  primary key (story_id, position)
) strict, without rowid;

create index appearance_by_outlet on appearance (outlet_id, story_id);

create table source (
  story_id text not null references story (id),
  position integer not null,
  title text not null,
  publisher text not null,
  url text not null,
  published text,
  primary key (story_id, position)
) strict, without rowid;

create table correction (
  story_id text not null references story (id),
  position integer not null,
  corrected_on text not null,
  what text not null,
  what_folded text not null,
  primary key (story_id, position)
) strict, without rowid;

create index correction_by_day on correction (corrected_on, story_id);

-- The addresses that sources and appearances name, each once, as last found up to the day of the run.
create table link (
  story_id text not null references story (id),
  position integer not null,
  url text not null,
  url_folded text not null,
  link_status text not null check (link_status in ('OK', 'BROKEN', 'UNCHECKED')),
  checked_on text,
  note text,
  primary key (story_id, position)
) strict, without rowid;

create unique index link_by_url on link (story_id, url);

create table visit (
  id text primary key,
  chamber_id text not null references chamber (id),
  visited_on text not null,
  fiscal_year integer not null,
  visit_mode text not null,
  people integer,
  note text
) strict, without rowid;

create index visit_by_day on visit (visited_on, chamber_id);
create index visit_by_chamber on visit (chamber_id, visited_on);

-- Instants end in _at and have Japan's offset: 2023-09-01T14:00+09:00.
create table release (
  id text primary key,
  title text not null,
  title_folded text not null,
  released_on text not null,
  fiscal_year integer not null,
  embargo_at text,
  action_item_id text references action_item (id),
  contact text,
  url text
) strict, without rowid;

create index release_by_day on release (released_on, id);

create table press_club (
  id text primary key,
  position integer not null unique,
  name text not null,
  prefecture_id text references prefecture (id)
) strict, without rowid;

create table delivery (
  release_id text not null references release (id),
  press_club_id text not null references press_club (id),
  delivered_at text not null,
  is_primary integer not null,
  copies integer,
  primary key (release_id, press_club_id)
) strict, without rowid;

-- A reprint without a release of its own has that of the clipping that it copies.
create table clipping (
  id text primary key,
  outlet_id text not null references outlet (id),
  clipped_on text not null,
  title text not null,
  title_folded text not null,
  url text,
  is_original integer not null,
  copy_of_id text references clipping (id),
  release_id text references release (id)
) strict, without rowid;

create index clipping_by_day on clipping (clipped_on, outlet_id);
create index clipping_by_outlet on clipping (outlet_id, clipped_on);
create index clipping_by_release on clipping (release_id, clipped_on);

create table request (
  id text primary key,
  chamber_id text not null references chamber (id),
  asked_on text not null,
  due_on text not null,
  reminders integer not null,
  owner text not null,
  owner_folded text not null,
  answered_on text
) strict, without rowid;

create index request_by_chamber on request (chamber_id, due_on);

-- chamber_count repeats what training_chamber says.
create table training (
  id text primary key,
  training_kind text not null,
  title text not null,
  title_folded text not null,
  held_on text not null,
  fiscal_year integer not null,
  url text,
  chamber_count integer not null
) strict, without rowid;

create table training_chamber (
  training_id text not null references training (id),
  position integer not null,
  chamber_id text not null references chamber (id),
  primary key (training_id, position)
) strict, without rowid;

create unique index training_chamber_by_chamber on training_chamber (chamber_id, training_id);

create table issue (
  id text primary key,
  outlet_id text not null references outlet (id),
  issued_on text not null,
  number text
) strict, without rowid;

create index issue_by_day on issue (issued_on, id);

create table placement (
  issue_id text not null references issue (id),
  position integer not null,
  chamber_id text not null references chamber (id),
  story_id text references story (id),
  manuscript text not null,
  picture text not null,
  page integer,
  url text,
  updated_on text,
  primary key (issue_id, position)
) strict, without rowid;

create index placement_by_story on placement (story_id, issue_id);
