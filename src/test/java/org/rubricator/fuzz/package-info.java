/**
 * What must hold whatever bytes come in. The laws are asked by the fuzzer in {@code src/fuzz}, and
 * by an ordinary test for the inputs in {@code src/test/resources/fuzz} that once broke them.
 */
package org.rubricator.fuzz;
