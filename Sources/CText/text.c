#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE 1
#include "CText.h"

#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

int32_t aw_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int32_t aw_use_utf8_locale(void) {
  if (setlocale(LC_CTYPE, "") && MB_CUR_MAX > 1) return 1;
  return (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) && MB_CUR_MAX > 1;
}
