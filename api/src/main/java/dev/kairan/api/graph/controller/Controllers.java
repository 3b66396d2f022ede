package dev.kairan.api.graph.controller;

import java.util.List;

/** All controllers, named instead of looked for, because start-up time counts. */
public final class Controllers {

  private Controllers() {}

  public static List<Class<?>> all() {
    return List.of(
        PlaceController.class,
        SearchController.class,
        PlanController.class,
        ActionItemController.class,
        StoryController.class,
        StoryStateController.class,
        PressController.class,
        VisitController.class,
        DeskController.class,
        CoverageController.class,
        ClippingStatsController.class,
        NumberController.class,
        GapController.class,
        ChamberHistoryController.class,
        SuccessionController.class);
  }
}
