/* What Windows calls to remove the program: runs NSIS's uninstaller and ends as it ended.

   That one would copy itself elsewhere and end at once, with 0 in any case; nobody who calls it
   could know whether the program was removed. */

#include <windows.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 32768

/* What stands behind the name of this program. */
static const wchar_t *given(void)
{
    const wchar_t *line = GetCommandLineW();
    wchar_t end = L' ';
    if (*line == L'"') {
        end = L'"';
        line++;
    }
    while (*line && *line != end)
        line++;
    return *line ? line + 1 : line;
}

int wmain(void)
{
    static wchar_t folder[LONGEST], program[LONGEST], line[LONGEST];
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST), code = 2;
    if (!length || length >= LONGEST - 64)
        return 2;
    *wcsrchr(folder, L'\\') = L'\0';
    swprintf(program, LONGEST, L"%ls\\removal\\uninstaller.exe", folder);
    /* _?= tells it to stay where it is; without quotes, and last. */
    if (swprintf(line, LONGEST, L"\"%ls\" %ls _?=%ls", program, given(), folder) < 0)
        return 2;
    if (!CreateProcessW(program, line, NULL, NULL, FALSE, 0, NULL, folder, &start, &process))
        return 2;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int)code;
}
