/**
 * The only place that sets up an XML parser, Saxon, Jing or Schematron. All are hardened here once:
 * nothing is read from the network or from outside the folders named.
 */
@NullMarked
package org.rubricator.xml;

import org.jspecify.annotations.NullMarked;
