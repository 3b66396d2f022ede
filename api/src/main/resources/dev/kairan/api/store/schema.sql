create table regional_block (id text primary key, name text not null) strict, without rowid;
