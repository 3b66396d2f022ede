package dev.kairan.api.trusted.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers answers, the most lately used ones; those of one snapshot never change. */
public final class AnswerCache {

  private static final int ANSWERS = 64;

  private final Map<String, Answer> answers = Collections.synchronizedMap(new LatelyUsed());

  @Nullable Answer find(Asked asked) {
    return answers.get(asked.tag());
  }

  void keep(Answer answer) {
    answers.put(answer.asked().tag(), answer);
  }

  private static final class LatelyUsed extends LinkedHashMap<String, Answer> {

    private static final long serialVersionUID = 1L;

    LatelyUsed() {
      super(ANSWERS, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
      return size() > ANSWERS;
    }
  }
}
