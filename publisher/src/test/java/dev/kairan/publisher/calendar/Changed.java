package dev.kairan.publisher.calendar;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Schedule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers that say something else than the shipped ones. */
final class Changed {

  private Changed() {}

  static ActionItem title(ActionItem item, String title) {
    return with(item, "title", title);
  }

  static ActionItem schedules(ActionItem item, UnaryOperator<Schedule> change) {
    return with(item, "schedules", item.schedules().stream().map(change).toList());
  }

  static ActionItem events(ActionItem item, UnaryOperator<ActionItem.Event> change) {
    List<ActionItem.Event> events = item.events().stream().map(change).toList();
    return with(item, "events", events);
  }

  /** The same record with another value for one of its components. */
  static <R extends Record> R with(R original, String component, Object value) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new @Nullable Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        boolean other = components[i].getName().equals(component);
        values[i] = other ? value : components[i].getAccessor().invoke(original);
      }
      @SuppressWarnings("unchecked") // of the class of the original
      R changed = (R) original.getClass().getDeclaredConstructor(types).newInstance(values);
      return changed;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component, e);
    }
  }
}
