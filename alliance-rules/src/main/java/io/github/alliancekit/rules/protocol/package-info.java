/**
 * The management protocol: phases, and the gates between them (APCI framework, conclusions: "un instrumento o protocolo
 * de gestión que se usará como guía operativa para la puesta en marcha de estas alianzas").
 *
 * <p>The source announces such a guide and does not give it: phases, gates and conditions are proposals of this
 * library, kept as data of a profile that a team may set anew.
 */
@NullMarked
package io.github.alliancekit.rules.protocol;

import org.jspecify.annotations.NullMarked;
