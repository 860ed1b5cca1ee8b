@echo off
java -jar "%~dp0target\rubricator.jar" %*
