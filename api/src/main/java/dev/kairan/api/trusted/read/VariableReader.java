package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.document.Choice;
import dev.kairan.api.trusted.document.DynamicDefault;
import dev.kairan.api.trusted.document.Input;
import dev.kairan.api.trusted.document.Variable;
import dev.kairan.api.trusted.read.Head.Entry;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.NonNullType;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins the variables of an operation with what the head says about them. */
final class VariableReader {

  /** A text of this name is a month. */
  private static final String MONTH = "month";

  private static final Map<String, Input> SCALARS =
      Map.of(
          "Int", Input.INT,
          "Date", Input.DATE,
          "String", Input.TEXT,
          "ID", Input.TEXT,
          "Boolean", Input.BOOLEAN);

  private final GraphQLSchema schema;
  private final String file;

  VariableReader(GraphQLSchema schema, String file) {
    this.schema = schema;
    this.file = file;
  }

  /**
   * Reads the variables in the operation's order.
   *
   * @throws BrokenDocument where head and operation name different ones, or one cannot be asked for
   */
  List<Variable> read(List<Entry> described, List<VariableDefinition> declared) {
    List<String> names = declared.stream().map(VariableDefinition::getName).toList();
    for (Entry entry : described) {
      if (!names.contains(entry.name())) {
        throw broken(entry.line(), "the operation has no variable " + entry.name());
      }
    }
    Map<String, Entry> entries =
        described.stream()
            .collect(
                Collectors.toMap(
                    Entry::name,
                    entry -> entry,
                    (one, other) -> {
                      throw broken(other.line(), "variable " + other.name() + " stands twice");
                    }));
    return declared.stream().map(one -> variable(one, entries.get(one.getName()))).toList();
  }

  private Variable variable(VariableDefinition declared, @Nullable Entry described) {
    String name = declared.getName();
    SourceLocation line = declared.getSourceLocation();
    if (described == null) {
      throw broken(line, "variable " + name + " has no line '# 変数 " + name + ": …'");
    }
    String type = AstPrinter.printAstCompact(declared.getType());
    GraphQLEnumType closed = closed(declared.getType());
    Input input = input(declared, closed);
    Object fixed = fixedDefault(declared.getDefaultValue(), line);
    Optional<DynamicDefault> dynamic = fixed == null ? DynamicDefault.of(name) : Optional.empty();
    if (dynamic.isPresent() && dynamic.get().input() != input) {
      throw broken(line, "variable " + name + " must be a " + dynamic.get().input());
    }
    List<Choice> choices = closed == null ? List.of() : Leaves.choices(closed);
    return new Variable(name, described.text(), type, input, fixed, dynamic.orElse(null), choices);
  }

  private Input input(VariableDefinition declared, @Nullable GraphQLEnumType closed) {
    if (closed != null) {
      return Input.CHOICE;
    }
    Input input =
        named(declared.getType()) instanceof TypeName name ? SCALARS.get(name.getName()) : null;
    if (input == null) {
      throw broken(
          declared.getSourceLocation(),
          "variable "
              + declared.getName()
              + " is neither Int, Date, String, ID, Boolean nor an enum");
    }
    return input == Input.TEXT && declared.getName().equals(MONTH) ? Input.MONTH : input;
  }

  private @Nullable GraphQLEnumType closed(Type<?> type) {
    return named(type) instanceof TypeName name
            && schema.getType(name.getName()) instanceof GraphQLEnumType closed
        ? closed
        : null;
  }

  private static Type<?> named(Type<?> type) {
    return type instanceof NonNullType required ? required.getType() : type;
  }

  private @Nullable Object fixedDefault(@Nullable Value<?> literal, @Nullable SourceLocation line) {
    if (literal == null) {
      return null;
    }
    if (literal instanceof IntValue number) {
      return number.getValue().intValueExact();
    }
    if (literal instanceof StringValue text) {
      return text.getValue();
    }
    if (literal instanceof BooleanValue truth) {
      return truth.isValue();
    }
    if (literal instanceof EnumValue closed) {
      return closed.getName();
    }
    throw broken(line, "a default must be a number, a text, true, false or a value of an enum");
  }

  private BrokenDocument broken(int line, String reason) {
    return new BrokenDocument(file, line, reason);
  }

  private BrokenDocument broken(@Nullable SourceLocation line, String reason) {
    return new BrokenDocument(file, line, reason);
  }
}
