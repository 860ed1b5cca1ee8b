@echo off
setlocal
set "jar=%~dp0target\rubricator.jar"
set "archive=%~dp0target\rubricator.jsa"
set "examples=%~dp0src\test\resources\diagnostics"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable"
if not exist "%archive%" if exist "%examples%" java %options% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" validate --quiet "%examples%\RNG-012\bad\letter.xml" "%examples%\SCH-002\bad\letter.xml" "%examples%\RNG-002\good\letter.xml" >nul 2>&1
java %options% "-XX:SharedArchiveFile=%archive%" "-Drubricator.models=%~dp0models" "-Drubricator.command=%~0" -jar "%jar%" %*
