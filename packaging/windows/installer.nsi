; Puts the staged folder on a person's computer and takes it away again. `build.py` writes
; `parts.nsh` beside it: the files, the texts in all languages, names and numbers.
;
; Exit codes, also with /S, which never asks:
;   0  done        1  the person cancelled       2  it could not be done
;   3  the program is open: nothing was changed  4  this Windows is too old
; 3 also stands for a file of it that somebody else holds open, and for another run of this that
; does not end.
;
; An update puts the version before aside, into the folder `before`, as a whole; writes the new one;
; and deletes the one before. Whatever goes wrong until then, the one before is put back.

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
!define FRONT "uninstall.exe"
; A folder of its own: Windows renames none with a file in it that is open, as the uninstaller's is
; while it runs.
!define UNINSTALLER "removal\uninstaller.exe"
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

Var Other ; the folder that it was in before, if another one was chosen now
Var IsBegun

!macro MOVE NAME FROM TO
  ${If} ${FileExists} "${FROM}\${NAME}"
    Rename "${FROM}\${NAME}" "${TO}\${NAME}"
  ${EndIf}
!macroend
!macro MOVE_ALL FROM TO
  !insertmacro MOVE "removal" "${FROM}" "${TO}"
  !insertmacro MOVE "runtime" "${FROM}" "${TO}"
  !insertmacro MOVE "${WINDOW}" "${FROM}" "${TO}"
  !insertmacro MOVE "${COMMAND}" "${FROM}" "${TO}"
  !insertmacro MOVE "${FRONT}" "${FROM}" "${TO}"
!macroend

; All of these are about the folder $R9.
!macro COMMON un
; Waits for another run to end. It ends with the thread that holds the mutex, whatever happens.
Function ${un}TakeTurn
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "NotionWizardSetup") p .R1'
  again:
  System::Call 'kernel32::WaitForSingleObject(p R1, i 60000) i .R2'
  ${If} $R2 = 258
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${IS_OPEN}
    Quit
  ${EndIf}
FunctionEnd

; Ends with an exit code unless both programs are closed. Windows lets nobody write to a program
; that runs, whoever started it.
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

; Deletes what lies aside. That version knows what it put there; only its own programs are asked.
; $R5 is 0 if nothing of it stays.
Function ${un}Sweep
  StrCpy $R5 0
  IfFileExists "$R9\before\${UNINSTALLER}" 0 nothing
  ExecWait '"$R9\before\${UNINSTALLER}" /S /UPDATE _?=$R9\before' $R5
  StrCmp $R5 0 0 nothing
  Delete "$R9\before\${FRONT}"
  Delete "$R9\before\${UNINSTALLER}"
  RMDir "$R9\before\removal"
  RMDir "$R9\before"
  nothing:
FunctionEnd

; Tries for some seconds: who has just removed the program, or looks for viruses, is soon done.
Function ${un}TakeHold
  again:
  ${For} $R2 1 25
    Call ${un}TryToTakeHold
    StrCmp $R1 1 held
    Sleep 200
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY again
  Call ${un}LetGo
  SetErrorLevel ${IS_OPEN}
  Quit
  held:
FunctionEnd
!macroend
!insertmacro COMMON ""
!insertmacro COMMON "un."

; $R1 is 1 if the version before lies aside, or none is there.
Function TryToTakeHold
  StrCpy $R1 1
  ; Without an uninstaller an update was cut short, and what lies aside is all that there is.
  IfFileExists "$R9\${UNINSTALLER}" 0 done
  StrCpy $R1 0
  Call Sweep
  StrCmp $R5 0 0 done
  ; What somebody else put into a folder of the program.
  ${For} $R3 2 9
    ${If} ${FileExists} "$R9\before"
      Rename "$R9\before" "$R9\before $R3"
    ${EndIf}
  ${Next}
  ClearErrors
  CreateDirectory "$R9\before"
  !insertmacro MOVE_ALL "$R9" "$R9\before"
  ${If} ${Errors}
    Call PutBack
  ${Else}
    StrCpy $R1 1
  ${EndIf}
  done:
FunctionEnd

Function PutBack
  ${If} ${FileExists} "$R9\runtime"
  ${AndIf} ${FileExists} "$R9\before\runtime"
    Return
  ${EndIf}
  !insertmacro MOVE_ALL "$R9\before" "$R9"
  RMDir "$R9\before"
FunctionEnd

Function LetGo
  StrCpy $R9 "$INSTDIR"
  Call PutBack
  ${If} $Other != ""
    StrCpy $R9 $Other
    Call PutBack
  ${EndIf}
FunctionEnd

Function GiveUp
  StrCpy $IsBegun ""
  SetOutPath "$TEMP"
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\${FRONT}"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR\removal"
  !insertmacro REMOVE_FOLDERS
  Call LetGo
  RMDir "$INSTDIR"
FunctionEnd

; A full disk ends everything at once.
Function .onInstFailed
  ${If} $IsBegun == 1
    Call GiveUp
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
FunctionEnd

Section
  Call TakeTurn
  ReadRegStr $Other HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $Other == $INSTDIR
    StrCpy $Other ""
  ${EndIf}
  ; Ours is the last to be written and the first to be removed: this is another program's.
  ${If} ${FileExists} "$INSTDIR\${FRONT}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${UNINSTALLER}"
  ${AndIfNot} ${FileExists} "$INSTDIR\before\${UNINSTALLER}"
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_ALL_WRITTEN)" /SD IDOK
    Quit
  ${EndIf}
  StrCpy $R9 "$INSTDIR"
  Call Closed
  ${If} $Other != ""
    StrCpy $R9 $Other
    Call Closed
  ${EndIf}
  StrCpy $R9 "$INSTDIR"
  Call TakeHold
  ${If} $Other != ""
    StrCpy $R9 $Other
    Call TakeHold
  ${EndIf}

  StrCpy $IsBegun 1
  ClearErrors
  ; Never asks what to do with a file that it can't write.
  SetOverwrite try
  !insertmacro INSTALL_FILES
  CreateDirectory "$INSTDIR\removal"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  !insertmacro INSTALL_FRONT
  ${If} ${Errors}
    Call GiveUp
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_ALL_WRITTEN)" /SD IDOK
    Quit
  ${EndIf}
  StrCpy $IsBegun ""
  SetOutPath "$PROFILE"
  StrCpy $R9 "$INSTDIR"
  Call Sweep
  ${If} $Other != ""
    StrCpy $R9 $Other
    Call Sweep
    RMDir "$Other"
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
  IfFileExists "$INSTDIR\${UNINSTALLER}" known
  ${GetParent} "$INSTDIR" $INSTDIR
  known:
FunctionEnd

Function un.RemoveRest
  ; Here it runs as a copy, and $INSTDIR is the folder that the first one lies in.
  SetOutPath "$TEMP"
  ${GetParent} "$INSTDIR" $R3
  ${For} $R2 1 100
    ; Somebody has installed it again meanwhile; then this is there before the two below.
    ${If} ${FileExists} "$R3\${WINDOW}"
      Return
    ${EndIf}
    Delete "$R3\${FRONT}"
    ; Never the front without it: that would be another program's.
    ${IfNot} ${FileExists} "$R3\${FRONT}"
      Delete "$INSTDIR\uninstaller.exe"
      ${IfNot} ${FileExists} "$INSTDIR\uninstaller.exe"
        ${Break}
      ${EndIf}
    ${EndIf}
    Sleep 200
  ${Next}
  RMDir "$INSTDIR"
  RMDir "$R3"
FunctionEnd

; $R1 is 1 if nobody holds a file of the program open: then its folder can be renamed.
Function un.TryToTakeHold
  StrCpy $R1 0
  Call un.Sweep
  StrCmp $R5 0 0 done
  ClearErrors
  !insertmacro MOVE "runtime" "$R9" "$R9\removal"
  !insertmacro MOVE "${WINDOW}" "$R9" "$R9\removal"
  !insertmacro MOVE "${COMMAND}" "$R9" "$R9\removal"
  ${IfNot} ${Errors}
    StrCpy $R1 1
  ${EndIf}
  Call un.LetGo
  done:
FunctionEnd

; Deleted they are where they were: what somebody else put there stays in its place.
Function un.LetGo
  !insertmacro MOVE "runtime" "$R9\removal" "$R9"
  !insertmacro MOVE "${WINDOW}" "$R9\removal" "$R9"
  !insertmacro MOVE "${COMMAND}" "$R9\removal" "$R9"
FunctionEnd

Section "un."
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPDATE" $R1
  ${If} ${Errors}
    Call un.TakeTurn
    StrCpy $R9 "$INSTDIR"
    Call un.Closed
    Call un.TakeHold
  ${EndIf}
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
    Exec '"$INSTDIR\${UNINSTALLER}" /S /REST'
  ${EndIf}
  SetErrorLevel 0
SectionEnd
