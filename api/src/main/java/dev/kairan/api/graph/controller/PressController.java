package dev.kairan.api.graph.controller;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.press.OutletRow;
import java.util.List;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Outlets. */
@Controller
class PressController {

  @QueryMapping
  List<OutletRow> outlets(@ContextValue Store store) {
    return store.press().outlets();
  }
}
