; Puts the staged folder on a person's computer and takes it away again. `build.py` writes
; `parts.nsh` beside it: the files, the texts in all languages, names and numbers.
;
; Exit codes, also with /S, which never asks:
;   0  done        1  the person cancelled       2  it could not be done
;   3  the program is open: nothing was changed  4  this Windows is too old

Unicode true
!include "parts.nsh"
!ifdef FOR_64_BIT
  Target amd64-unicode
!endif
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
AllowSkipFiles off
CRCCheck force

!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "FileFunc.nsh"

!define IS_OPEN 3
!define TOO_OLD 4
!define OLDEST_BUILD 17763
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\NotionWizard"
!define WINDOW "Notion Wizard.exe"
!define COMMAND "notion-wizard.exe"
!define SHORTCUT "$SMPROGRAMS\Notion Wizard.lnk"

Name "Notion Wizard"
OutFile "${SETUP}"
BrandingText "Notion Wizard ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Notion Wizard"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Notion Wizard"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "FileDescription" "Notion Wizard Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${COPYRIGHT}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH FitControl

!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "$(START_IT)"
!insertmacro MUI_PAGE_FINISH

!define MUI_WELCOMEPAGE_TEXT "$(BEFORE_REMOVING)"
!insertmacro MUI_UNPAGE_WELCOME
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(REMOVED)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro LANGUAGES

; Ends with an exit code unless both programs in the folder $R9 are closed. Windows lets nobody
; write to a program that runs, whoever started it.
!macro CLOSED un
Function ${un}Closed
  again:
  StrCpy $R8 "${WINDOW}"
  Call ${un}IsOpen
  StrCmp $R7 1 ask
  StrCpy $R8 "${COMMAND}"
  Call ${un}IsOpen
  StrCmp $R7 1 ask
  Return
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${IS_OPEN}
  Quit
FunctionEnd

Function ${un}IsOpen
  StrCpy $R7 0
  ; Opened to be written to, a file that is not there would be made.
  IfFileExists "$R9\$R8" 0 closed
  ClearErrors
  FileOpen $R6 "$R9\$R8" a
  ${If} ${Errors}
    StrCpy $R7 1
  ${Else}
    FileClose $R6
  ${EndIf}
  closed:
FunctionEnd
!macroend
!insertmacro CLOSED ""
!insertmacro CLOSED "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
FunctionEnd

; The version before knows what it put there; only its own programs are asked to remove it.
Function RemoveBefore
  IfFileExists "$R9\runtime\uninstaller.exe" 0 nothing
  ExecWait '"$R9\runtime\uninstaller.exe" /S /UPDATE _?=$R9' $R5
  ${If} $R5 != 0
    SetErrorLevel $R5
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_ALL_WRITTEN)" /SD IDOK
    Quit
  ${EndIf}
  Delete "$R9\runtime\uninstaller.exe"
  Delete "$R9\uninstall.exe"
  RMDir "$R9\runtime"
  RMDir "$R9"
  nothing:
FunctionEnd

Section
  ReadRegStr $R4 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  StrCpy $R9 "$INSTDIR"
  Call Closed
  ${If} $R4 != ""
  ${AndIf} $R4 != $INSTDIR
    StrCpy $R9 $R4
    Call Closed
    Call RemoveBefore
  ${EndIf}
  StrCpy $R9 "$INSTDIR"
  Call RemoveBefore

  ClearErrors
  !insertmacro INSTALL_FILES
  WriteUninstaller "$INSTDIR\runtime\uninstaller.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_ALL_WRITTEN)" /SD IDOK
    Quit
  ${EndIf}

  ; Where the program is started in, also from the last page: not its own folder.
  SetOutPath "$PROFILE"
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${WINDOW}" "" "" "" "" "" "$(SHORTCUT)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Notion Wizard"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Removing: Windows calls `uninstall.exe`, which starts the uninstaller where it lies and waits. No
; program can delete itself, so in the end it starts a copy of itself, elsewhere, for the rest.
Function un.onInit
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/REST" $R1
  ${IfNot} ${Errors}
    Call un.RemoveRest
    Quit
  ${EndIf}
  ; Without the front it lies one folder deeper than what it removes.
  IfFileExists "$INSTDIR\runtime\uninstaller.exe" known
  ${GetParent} "$INSTDIR" $INSTDIR
  known:
FunctionEnd

Function un.RemoveRest
  ; Here it runs as a copy, and $INSTDIR is the folder that the first one lies in.
  SetOutPath "$TEMP"
  ${GetParent} "$INSTDIR" $R3
  ${For} $R2 1 100
    Delete "$INSTDIR\uninstaller.exe"
    Delete "$R3\uninstall.exe"
    ${IfNot} ${FileExists} "$INSTDIR\uninstaller.exe"
    ${AndIfNot} ${FileExists} "$R3\uninstall.exe"
      ${Break}
    ${EndIf}
    Sleep 200
  ${Next}
  RMDir "$INSTDIR"
  RMDir "$R3"
FunctionEnd

Section "un."
  StrCpy $R9 "$INSTDIR"
  Call un.Closed
  SetOutPath "$TEMP"
  ClearErrors
  !insertmacro REMOVE_FILES
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_ALL_REMOVED)" /SD IDOK
    Quit
  ${EndIf}
  ; Each only if it is empty: what somebody else put there stays.
  !insertmacro REMOVE_FOLDERS
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPDATE" $R1
  ${If} ${Errors}
    Delete "${SHORTCUT}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    Exec '"$INSTDIR\runtime\uninstaller.exe" /S /REST'
  ${EndIf}
  SetErrorLevel 0
SectionEnd
