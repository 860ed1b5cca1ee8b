/**
 * The query language: words with * and ?, and a part of CQL as CQP and BlackLab know it. A query is
 * parsed, evaluated over the index, and gives spans of words.
 */
@NullMarked
package org.rubricator.index.query;

import org.jspecify.annotations.NullMarked;
