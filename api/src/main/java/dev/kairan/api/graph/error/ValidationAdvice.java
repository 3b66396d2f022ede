package dev.kairan.api.graph.error;

import static java.util.Map.entry;

import dev.kairan.api.fault.ErrorCode;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.Map;

/** What is wrong with a document that does not fit the schema, in Japanese. */
final class ValidationAdvice {

  private static final String GENERAL = "問い合わせがスキーマに合いません。";

  private static final Map<ValidationErrorClassification, String> TEXTS =
      Map.ofEntries(
          entry(ValidationErrorType.FieldUndefined, "スキーマに無い項目が選ばれています。"),
          entry(ValidationErrorType.UnknownArgument, "スキーマに無い引数です。"),
          entry(ValidationErrorType.MissingFieldArgument, "必須の引数がありません。"),
          entry(ValidationErrorType.NullValueForNonNullArgument, "必須の引数が null です。"),
          entry(ValidationErrorType.WrongType, "引数の値の型が正しくありません。"),
          entry(ValidationErrorType.VariableTypeMismatch, "変数の型が引数の型に合いません。"),
          entry(ValidationErrorType.UndefinedVariable, "宣言されていない変数です。"),
          entry(ValidationErrorType.UnusedVariable, "使われていない変数があります。"),
          entry(ValidationErrorType.NonInputTypeOnVariable, "変数に使えない型です。"),
          entry(ValidationErrorType.DuplicateVariableName, "同じ名前の変数が二度宣言されています。"),
          entry(ValidationErrorType.UnknownType, "スキーマに無い型です。"),
          entry(ValidationErrorType.SubselectionRequired, "この項目では、中の項目を選ぶ必要があります。"),
          entry(ValidationErrorType.SubselectionNotAllowed, "この項目には、中の項目がありません。"),
          entry(ValidationErrorType.UndefinedFragment, "定義されていないフラグメントです。"),
          entry(ValidationErrorType.UnusedFragment, "使われていないフラグメントがあります。"),
          entry(ValidationErrorType.FragmentCycle, "フラグメントが自分自身を含んでいます。"),
          entry(ValidationErrorType.InvalidFragmentType, "この場所では使えないフラグメントです。"),
          entry(ValidationErrorType.FieldsConflict, "同じ名前の項目が違う内容で選ばれています。別名を付けてください。"),
          entry(ValidationErrorType.UnknownDirective, "スキーマに無いディレクティブです。"),
          entry(ValidationErrorType.MisplacedDirective, "この場所では使えないディレクティブです。"),
          entry(ValidationErrorType.DuplicateOperationName, "同じ名前の操作が二つあります。"),
          entry(ValidationErrorType.LoneAnonymousOperationViolation, "名前の無い操作は、ほかの操作と一緒に書けません。"),
          entry(ValidationErrorType.UnknownOperation, "この種類の操作はありません。読み取り(query)だけができます。"),
          entry(ValidationErrorType.MaxValidationErrorsReached, "問い合わせの誤りが多すぎるため、確認を打ち切りました。"));

  private ValidationAdvice() {}

  static String of(ValidationErrorClassification type) {
    return TEXTS.getOrDefault(type, GENERAL);
  }

  static ErrorCode code(ValidationErrorClassification type) {
    if (type == ValidationErrorType.FieldUndefined) {
      return ErrorCode.UNKNOWN_FIELD;
    }
    boolean ofValue =
        type == ValidationErrorType.WrongType
            || type == ValidationErrorType.NullValueForNonNullArgument
            || type == ValidationErrorType.MissingFieldArgument;
    return ofValue ? ErrorCode.BAD_ARGUMENT : ErrorCode.VALIDATION;
  }
}
