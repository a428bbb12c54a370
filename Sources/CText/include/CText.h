#pragma once
#include <stdint.h>

/// The columns that the C library, and so ncurses, gives one Unicode scalar in the current
/// LC_CTYPE: 0 for a combining one, 2 for a wide one, -1 for a control or an unknown one.
int32_t aw_columns(uint32_t scalar);

/// Sets the locale of characters from the environment; where that names no UTF-8 locale, takes
/// C.UTF-8 or en_US.UTF-8. Nothing else of a locale is used. Returns 0 when none is installed.
int32_t aw_use_utf8_locale(void);
