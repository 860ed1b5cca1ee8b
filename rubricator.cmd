@echo off
java "-Drubricator.command=%~0" -jar "%~dp0target\rubricator.jar" %*
