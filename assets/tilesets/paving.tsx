<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="paving" tilewidth="64" tileheight="64" tilecount="16" columns="8">
 <image source="paving.png" width="512" height="128"/>
</tileset>
