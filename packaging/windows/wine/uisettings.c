/* For Wine alone, and for tests: Windows.UI.ViewManagement.UISettings, which Wine 8 lacks and Qt
   asks for the colours of the system. It has black on white, and blue to stress. Never shipped. */

#include <windows.h>
#include <unknwn.h>

typedef struct { BYTE alpha, red, green, blue; } color;

static HRESULT WINAPI query(void *self, REFIID id, void **answer)
{
    (void)id; /* one object plays all interfaces: only GetColorValue and the events are called */
    *answer = self;
    return S_OK;
}
static ULONG WINAPI count(void *self) { (void)self; return 1; }
static HRESULT WINAPI interfaces(void *self, ULONG *length, IID **ids)
{
    (void)self;
    *length = 0;
    *ids = NULL;
    return S_OK;
}
static HRESULT WINAPI no_name(void *self, void **name) { (void)self; *name = NULL; return S_OK; }
static HRESULT WINAPI trust(void *self, int *level) { (void)self; *level = 0; return S_OK; }
static HRESULT WINAPI color_of(void *self, int kind, color *answer)
{
    static const color background = {255, 255, 255, 255}, foreground = {255, 0, 0, 0};
    static const color accent = {255, 0, 95, 184};
    (void)self;
    *answer = kind == 0 ? background : kind == 1 ? foreground : accent;
    return S_OK;
}
static HRESULT WINAPI listen_to(void *self, void *handler, long long *token)
{
    (void)self;
    (void)handler;
    *token = 1;
    return S_OK;
}
static HRESULT WINAPI forget(void *self, long long token) { (void)self; (void)token; return S_OK; }

/* IUISettings3 behind IInspectable; the others have as much room or less that is called. */
static const void *const settings_calls[] = {
    query, count, count, interfaces, no_name, trust, color_of, listen_to, forget};
static const void *settings = settings_calls;

static HRESULT WINAPI activate(void *self, void **answer)
{
    (void)self;
    *answer = &settings;
    return S_OK;
}
static const void *const factory_calls[] = {
    query, count, count, interfaces, no_name, trust, activate};
static const void *factory = factory_calls;

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *name, void **answer)
{
    (void)name;
    *answer = &factory;
    return S_OK;
}
