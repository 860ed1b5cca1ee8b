@echo off
set "first=%~1"
if "%first%"=="" goto here
if "%first:~0,1%"=="-" goto here
"%~dp0rubricator.cmd" build-edition %*
exit /b
:here
"%~dp0rubricator.cmd" build-edition --corpus "%~dp0." %*
