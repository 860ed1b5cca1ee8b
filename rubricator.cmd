@echo off
setlocal
set "jar=%~dp0target\rubricator.jar"
set "archive=%~dp0target\rubricator.jsa"
set "examples=%~dp0src\test\resources\diagnostics"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable"
if not exist "%archive%" if exist "%examples%" java %options% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" validate --quiet "%examples%\RNG-002" "%examples%\RNG-012\bad" "%examples%\SCH-002\bad" "%examples%\TEI-003\bad" "%examples%\TEI-009\bad" "%examples%\TEI-011\bad" "%examples%\TEI-016\bad" >nul 2>&1
java %options% "-XX:SharedArchiveFile=%archive%" "-Drubricator.models=%~dp0models" "-Drubricator.command=%~0" -jar "%jar%" %*
