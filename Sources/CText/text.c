#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE 1
#include "CText.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

int32_t aw_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Others have characters of several bytes as well, such as EUC-JP. */
static int is_utf8(const char *locale) {
  return setlocale(LC_CTYPE, locale) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int32_t aw_use_utf8_locale(void) {
  return is_utf8("") || is_utf8("C.UTF-8") || is_utf8("en_US.UTF-8");
}
