package dev.kairan.api.graph.list;

import dev.kairan.api.store.list.Listing;
import dev.kairan.api.store.list.PageRequest;

/**
 * A list field as asked; its rows and its count are read only if a field below asks for them.
 *
 * @param parent id of the object that has the list
 */
record Connection<R>(Listing<R> listing, String parent, PageRequest request) {}
