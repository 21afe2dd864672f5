/* Starts the Python beside it with our program, from wherever it was called.

   No code is loaded from the current folder or from where PATH points: libraries come from
   `runtime`, from beside this file, and from Windows. Built twice, see build.py: with a window
   (-DWINDOW), and for the command line. */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768

typedef int (*run_python)(int, wchar_t **);

static const wchar_t *const options[] = {
    L"-I",         /* no environment, no packages of the person, no folder of the moment */
    L"-B",         /* writes nothing into its folder */
    L"-X", L"utf8"
};

#define OPTIONS (int)(sizeof options / sizeof options[0])

static int fail(void)
{
    static const wchar_t text[] =
        L"Notion Wizard is not complete on this computer. Please install it once more.\n";
#ifdef WINDOW
    MessageBoxW(NULL, text, L"Notion Wizard", MB_ICONERROR);
#else
    fputws(text, stderr);
#endif
    return 2;
}

/* The function that runs Python, out of its library in the folder `runtime`. */
static run_python find_python(const wchar_t *runtime)
{
    static wchar_t path[LONGEST];
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(runtime);
    swprintf(path, LONGEST, L"%ls\\lib\\PySide6", runtime);
    AddDllDirectory(path); /* Qt's plugins look for Qt */
    swprintf(path, LONGEST, L"%ls\\" PYTHON_LIBRARY, runtime);
    HMODULE library = LoadLibraryExW(
        path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return library ? (run_python)(void *)GetProcAddress(library, "Py_Main") : NULL;
}

int wmain(int count, wchar_t **arguments)
{
    static wchar_t self[LONGEST], runtime[LONGEST], start[LONGEST];
    wchar_t **given = calloc(count + OPTIONS + 2, sizeof *given);
    DWORD length = GetModuleFileNameW(NULL, self, LONGEST);
    if (!given || !length || length >= LONGEST - 32)
        return fail();
    wcscpy(runtime, self);
    wcscpy(wcsrchr(runtime, L'\\'), L"\\runtime");
    swprintf(start, LONGEST, L"%ls\\start.py", runtime);
    if (GetFileAttributesW(start) == INVALID_FILE_ATTRIBUTES)
        return fail();
    run_python run = find_python(runtime);
    if (!run)
        return fail();
    int at = 0;
    given[at++] = self;
    for (int option = 0; option < OPTIONS; option++)
        given[at++] = (wchar_t *)options[option];
    given[at++] = start;
    for (int argument = 1; argument < count; argument++)
        given[at++] = arguments[argument];
    return run(at, given);
}
