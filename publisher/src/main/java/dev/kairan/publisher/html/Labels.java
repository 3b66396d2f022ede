package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.answer.Story;

/** The words that readers see for the values of the schema's enums. */
public final class Labels {

  private Labels() {}

  public static String of(Story.BodyKind kind) {
    return switch (kind) {
      case CHAMBER -> "商工会議所";
      case YEG -> "青年部";
      case WOMENS_ASSOCIATION -> "女性会";
      case FEDERATION -> "都道府県連合会";
    };
  }

  public static String of(Story.Role role) {
    return switch (role) {
      case LEAD -> "主体";
      case PARTNER -> "参加・協力";
    };
  }

  public static String of(Schedule.Kind kind) {
    return switch (kind) {
      case SCHEDULE -> "日商の日程";
      case EXTERNAL_EVENT -> "日商以外の予定";
      case EXTERNAL_DEADLINE -> "日商以外が定めた期限";
      case DURATION -> "期間";
      case CADENCE -> "頻度";
      case BASELINE -> "比べる期間";
      case ANNIVERSARY -> "周年";
    };
  }

  public static String of(SearchText.Kind kind) {
    return switch (kind) {
      case STORY -> "取り組み事例";
      case ACTION_ITEM -> "計画の項目";
      case CHAMBER -> "商工会議所";
    };
  }

  public static String of(ActionItem.State state) {
    return switch (state) {
      case NOT_STARTED -> "未着手";
      case IN_PROGRESS -> "進行中";
      case ACHIEVED -> "達成";
      case BEHIND -> "遅れ";
      case UNMEASURABLE -> "測定不能";
    };
  }

  public static String of(Progress.State state) {
    return switch (state) {
      case NOT_STARTED -> "未着手";
      case IN_PROGRESS -> "進行中";
      case ACHIEVED -> "達成";
      case BEHIND -> "遅れ";
      case UNMEASURABLE -> "測定不能";
      case NOT_RECORDED -> "未入力";
    };
  }
}
