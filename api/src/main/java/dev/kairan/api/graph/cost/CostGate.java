package dev.kairan.api.graph.cost;

/**
 * Lets a document run or not, once it is known what it may cost; put into the GraphQL context under
 * this class. Where there is none, as in process, nothing is estimated.
 */
public interface CostGate {

  /**
   * Called before the document runs.
   *
   * @param estimated the most that the document can cost
   * @throws graphql.execution.AbortExecutionException when it may not run
   */
  void admit(int estimated);

  /** Called after the document ran, with what its answer really cost. */
  void spent(int actual);
}
