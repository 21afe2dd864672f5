/* For Wine alone, and for tests: the functions of icuuc.dll that Qt names. Windows has it since
   version 1703, Wine 8 has not. It knows no converter: Qt needs it for rare encodings only, and
   never for UTF-8. Never shipped. */

#include <stddef.h>

#define EXPORTED __declspec(dllexport)
#define NOT_THERE 4 /* U_FILE_ACCESS_ERROR */

EXPORTED void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = NOT_THERE;
    return NULL;
}

/* Without a converter nobody has anything to call these with. */
#define NEVER_CALLED(name) \
    EXPORTED void *name(void) { return NULL; }

NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getName)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_toUCountPending)
NEVER_CALLED(ucnv_fromUCountPending)
NEVER_CALLED(ucnv_getStandardName)
NEVER_CALLED(ucnv_getAvailableName)
NEVER_CALLED(ucnv_countAvailable)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
