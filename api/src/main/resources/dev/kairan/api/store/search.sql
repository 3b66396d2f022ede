-- The index of what can be searched. Derived from the database of a snapshot when the first search
-- is asked for, then only read.

-- number is the order of equal hits: newest first, those without a day last, then by id.
-- words holds the folded title, for a chamber its names and reading, each between line feeds, with
-- U+001F around each word.
create table searchable (
  number integer primary key,
  kind text not null check (kind in ('STORY', 'ACTION_ITEM', 'CHAMBER')),
  id text not null,
  fiscal_year integer,
  words text not null,
  unique (kind, id)
) strict;

-- The texts as they are shown, parts separated by line feeds.
create table searchable_text (
  number integer primary key references searchable (number),
  title text not null,
  summary text not null,
  body text not null
) strict;

-- Of the folded texts every letter with the one after it, as Grams writes them.
create virtual table search_gram using fts5 (
  title, summary, body, content = '', columnsize = 0, tokenize = 'ascii'
);
