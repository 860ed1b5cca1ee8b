@echo off
if "%~1"=="" (
  java -jar "%~dp0target\rubricator.jar" build-edition --corpus "%~dp0."
) else (
  java -jar "%~dp0target\rubricator.jar" build-edition %*
)
