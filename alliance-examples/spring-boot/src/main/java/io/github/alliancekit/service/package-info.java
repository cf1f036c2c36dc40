/** A small service that keeps alliances: what is refused, what is stored, and what is answered. */
@NullMarked
package io.github.alliancekit.service;

import org.jspecify.annotations.NullMarked;
