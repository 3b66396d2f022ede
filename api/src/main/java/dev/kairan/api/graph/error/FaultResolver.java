package dev.kairan.api.graph.error;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import java.lang.System.Logger.Level;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** What goes wrong while a field is answered: a fault of the question, or one of the program. */
public final class FaultResolver extends DataFetcherExceptionResolverAdapter {

  private static final System.Logger LOG = System.getLogger(FaultResolver.class.getName());

  @Override
  protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment field) {
    CodedError error = CodedError.of(field);
    if (problem instanceof Fault fault) {
      return error.with(fault.code(), fault.getMessage());
    }
    // An interrupted thread had no time left for its document: no fault of the program.
    if (!Thread.currentThread().isInterrupted()) {
      LOG.log(Level.ERROR, "while answering " + coordinate(field), problem);
    }
    return error.with(ErrorCode.INTERNAL, CodedError.INTERNAL_MESSAGE);
  }

  /** The schema's names, because a path would tell those of the document. */
  private static String coordinate(DataFetchingEnvironment field) {
    return FieldCoordinates.coordinates(
            field.getExecutionStepInfo().getObjectType(), field.getFieldDefinition())
        .toString();
  }
}
